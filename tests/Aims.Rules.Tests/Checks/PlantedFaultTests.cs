using System.Text;
using System.Text.Json.Nodes;
using Aims.Data;
using Aims.Tests.Support;

namespace Aims.Tests.Checks;

/// <summary>Each kind of fault, planted alone into a faultless corpus, is found, and nothing else is.</summary>
public sealed class PlantedFaultTests
{
    private static readonly Dictionary<string, (Action<SmallCorpus> Plant, string Code, string Path)> Faults = new()
    {
        ["unknown member"] = (c => c.Provision(2)["sumary"] = "x", FaultCode.UnknownMember, "$.provisions[2].sumary"),
        ["missing member"] = (c => c.Provision(2).Remove("kind"), FaultCode.MissingMember, "$.provisions[2]"),
        ["doubled member"] = (c => c.Files["seeds/sources.json"] = Text(c.Sources.ToJsonString().Replace("\"title\":", "\"title\":\"T\",\"title\":", StringComparison.Ordinal)), FaultCode.DoubledMember, "$.sources[0].title"),
        ["null"] = (c => c.Provision(2)["notes"] = null, FaultCode.WrongType, "$.provisions[2].notes"),
        ["wrong type"] = (c => c.Provision(2)["notes"] = 5, FaultCode.WrongType, "$.provisions[2].notes"),
        ["word not allowed"] = (c => c.Mapping(2)["relation"] = "overlaps", FaultCode.WordNotAllowed, "$.mappings[2].relation"),
        ["empty text"] = (c => c.Provision(2)["notes"] = " ", FaultCode.TextLength, "$.provisions[2].notes"),
        ["duplicate id"] = (c => c.Law["provisions"]!.AsArray().Add(new JsonObject { ["id"] = "art.2", ["kind"] = "article", ["force"] = "guidance" }), FaultCode.DuplicateId, "$.provisions[4].id"),
        ["dangling parent"] = (c => c.Provision(2)["parent"] = "Art.9", FaultCode.DanglingId, "$.provisions[2].parent"),
        ["dangling id in a mapping"] = (c => c.Mapping(2)["to"] = "law:Art.1(9)", FaultCode.DanglingId, "$.mappings[2].to"),
        ["dangling aspect in a mapping"] = (c => c.Mapping(0)["to"] = "law:Art.1(1)#relevnt", FaultCode.DanglingId, "$.mappings[0].to"),
        ["dangling id in a statement"] = (c => c.Crosswalk["noCounterpart"]![0]!["provision"] = "law:Art.7", FaultCode.DanglingId, "$.noCounterpart[0].provision"),
        ["no full id"] = (c => c.Mapping(2)["to"] = "Art.1(2)", FaultCode.BadId, "$.mappings[2].to"),
        ["parent after child"] = (ParentAfterChild, FaultCode.ParentAfterChild, "$.provisions[2].parent"),
        ["unknown role"] = (c => c.Provision(3)["binds"]!.AsArray().Add("provder"), FaultCode.UnknownRole, "$.provisions[3].binds"),
        ["unknown condition"] = (c => c.Provision(3)["applies"]![0]!["condition"] = "small", FaultCode.UnknownCondition, "$.provisions[3].applies[0].condition"),
        ["role defined nowhere"] = (c => c.Law["roles"]![0]!["definition"] = "law:Art.9", FaultCode.DanglingId, "$.roles"),
        ["aspect under a container"] = (c => c.Provision(0)["aspects"] = Aspects("a", "b"), FaultCode.MisplacedAspect, "$.provisions[0].aspects"),
        ["one aspect"] = (c => c.Provision(3)["aspects"] = Aspects("a"), FaultCode.AspectCount, "$.provisions[3].aspects"),
        ["aspect twice"] = (c => c.Provision(3)["aspects"] = Aspects("a", "b", "a"), FaultCode.DuplicateId, "$.provisions[3].aspects[2].id"),
        ["exhaustive without child duties"] = (c => c.Provision(2)["exhaustive"] = true, FaultCode.Exhaustive, "$.provisions[2].exhaustive"),
        ["duty without summary"] = (c => c.Provision(2).Remove("summary"), FaultCode.SummaryMissing, "$.provisions[2]"),
        ["summary that repeats the title"] = (c => c.Provision(3)["summary"] = "Marking", FaultCode.SummaryIsTitle, "$.provisions[3].summary"),
        ["bad date"] = (c => c.Provision(3)["applies"]![0]!["from"] = "2025-02-30", FaultCode.BadDate, "$.provisions[3].applies[0].from"),
        ["window that ends before it begins"] = (c => c.Provision(3)["applies"]![0]!["until"] = "2024-12-31", FaultCode.BadDate, "$.provisions[3].applies[0].until"),
        ["self-mapping"] = (SelfMapping, FaultCode.SelfMapping, "$.mappings[0].to"),
        ["duplicate row"] = (c => Copy(c, 2, "why", "Whoever owns the data set answers for it in the firm."), FaultCode.DuplicateMapping, "$.mappings[3]"),
        ["inverse row that says the same"] = (c => Invert(c, 2, "intersects"), FaultCode.DuplicateMapping, "$.mappings[3]"),
        ["rows that disagree"] = (c => { Copy(c, 2, "why", "Whoever owns the data set answers for it in the firm."); c.Mapping(3)["relation"] = "superset"; c.Mapping(3)["review"] = "challenged"; }, FaultCode.ConflictingMappings, "$.mappings[3].relation"),
        ["inverse rows that disagree"] = (c => { Invert(c, 2, "subset"); }, FaultCode.ConflictingMappings, "$.mappings[3].relation"),
        ["contradiction"] = (Contradiction, FaultCode.Contradiction, "$.mappings[3]"),
        ["unknown source in a mapping"] = (c => c.Mapping(0)["sources"]![0] = "scr", FaultCode.UnknownSource, "$.mappings[0].sources"),
        ["unknown source in a framework"] = (c => c.Law["sources"]![0] = "nowhere", FaultCode.UnknownSource, "$.sources"),
        ["source twice"] = (c => c.Sources["sources"]!.AsArray().Add(c.Sources["sources"]![0]!.DeepClone()), FaultCode.DuplicateEntry, "$.sources[1].id"),
        ["mapping without why"] = (c => c.Mapping(0).Remove("why"), FaultCode.MissingMember, "$.mappings[0]"),
        ["mapping without review"] = (c => c.Mapping(0).Remove("review"), FaultCode.MissingMember, "$.mappings[0]"),
        ["mapping without basis"] = (c => c.Mapping(0).Remove("basis"), FaultCode.MissingMember, "$.mappings[0]"),
        ["mapping without source"] = (c => c.Mapping(0)["sources"] = new JsonArray(), FaultCode.MissingMember, "$.mappings[0].sources"),
        ["intersection that does not say what remains"] = (c => c.Mapping(2).Remove("remains"), FaultCode.RemainsMissing, "$.mappings[2].remains"),
        ["draft that covers a whole duty of law"] = (c => { c.Mapping(2)["relation"] = "superset"; }, FaultCode.UnchallengedWholeDuty, "$.mappings[2].review"),
        ["mapping to a container"] = (c => c.Mapping(2)["to"] = "law:Art.1", FaultCode.NotADuty, "$.mappings[2].to"),
        ["mapping above aspects"] = (c => c.Mapping(2)["to"] = "law:Art.1(1)", FaultCode.AboveAspects, "$.mappings[2].to"),
        ["expert without a name"] = (c => c.Mapping(0)["review"] = "expert", FaultCode.ReviewerMissing, "$.mappings[0].review"),
        ["joint mapping of one"] = (c => c.Mapping(0)["from"] = new JsonArray("std:A.1"), FaultCode.JointTooSmall, "$.mappings[0].from"),
        ["joint mapping that intersects"] = (c => { Joint(c, "std:A.1", "std:A.2", rows: true); c.Mapping(5)["relation"] = "intersects"; c.Mapping(5)["remains"] = "Something."; }, FaultCode.JointRelation, "$.mappings[5].relation"),
        ["joint member without its own row"] = (c => { Joint(c, "std:A.1", "std:A.3", rows: false); c.Mapping(0)["to"] = "law:Art.1(2)"; c.Mapping(0)["relation"] = "intersects"; c.Mapping(0)["remains"] = "More."; c.Mapping(2)["from"] = "std:A.2"; }, FaultCode.JointMemberWithoutRow, "$.mappings[3].from"),
        ["joint member that another contains"] = (RedundantJoint, FaultCode.RedundantJointMember, "$.mappings[5].from"),
        ["pasted reason"] = (c => c.Mapping(1)["why"] = "Data chosen for their purpose are relevant to it!", FaultCode.PastedReason, "$.mappings[1].why"),
        ["nearly the same reason"] = (NearReason, FaultCode.PastedReason, "$.mappings[1].why"),
        ["standard that covers a prohibition"] = (c => { c.Provision(2)["force"] = "prohibition"; c.Mapping(2)["relation"] = "superset"; c.Mapping(2)["review"] = "challenged"; }, FaultCode.Reserved, "$.mappings[2].relation"),
        ["standard that covers what is reserved"] = (c => { c.Law["reserved"] = new JsonArray(new JsonObject { ["provision"] = "law:Art.1(1)#relevant", ["why"] = "Only the authority can say so." }); }, FaultCode.Reserved, "$.mappings[0].relation"),
        ["ends that are never in force together"] = (c => { c.Provision(2)["exists"] = new JsonArray(new JsonObject { ["from"] = "2024-01-01", ["until"] = "2024-12-31" }); c.Standard["inForce"] = "2025-01-01"; }, FaultCode.NeverTogether, "$.mappings[2]"),
        ["ids that fold alike"] = (c => c.Law["provisions"]!.AsArray().Add(new JsonObject { ["id"] = "Article 2", ["kind"] = "article", ["force"] = "guidance" }), FaultCode.DuplicateId, "$.provisions[4].id"),
        ["complete side with a duty nobody looked at"] = (c => { c.Crosswalk["complete"] = new JsonArray("law"); c.Crosswalk["noCounterpart"]!.AsArray().Clear(); }, FaultCode.NotComplete, "$.complete"),
        ["file that the layout has no place for"] = (c => c.Files["seeds/framework/acme.json"] = Text("{}"), FaultCode.BadLayout, "$"),
        ["row of other frameworks"] = (c => c.Mapping(2)["to"] = "gdpr:Art.5", FaultCode.WrongFramework, "$.mappings[2].to"),
        ["no counterpart above a mapping"] = (c => c.Crosswalk["noCounterpart"]![0]!["provision"] = "law:Art.1", FaultCode.StatementContradicted, "$.noCounterpart[0].provision"),
        ["statement twice"] = (c => c.Crosswalk["noCounterpart"]!.AsArray().Add(c.Crosswalk["noCounterpart"]![0]!.DeepClone()), FaultCode.DuplicateStatement, "$.noCounterpart[1].provision"),
        ["claim whose query fails"] = (c => c.Claims["claims"]![0]!["queries"]![0]!["expect"] = false, FaultCode.ClaimFails, "$.claims[0].queries"),
        ["claim without a query"] = (c => c.Claims["claims"]![0]!["queries"] = new JsonArray(), FaultCode.MissingMember, "$.claims[0].queries"),
        ["text that is not UTF-8"] = (c => c.Files["seeds/claims.json"] = [.. "{\"claims\": [\""u8, 0xC3, 0x28, .. "\"]}"u8], FaultCode.NotUtf8, "$"),
        ["truncated file"] = (c => c.Files["seeds/claims.json"] = Text(c.Claims.ToJsonString()[..40]), FaultCode.NotJson, "$"),
        ["deep nesting"] = (c => c.Files["seeds/claims.json"] = Text($"{{\"claims\":{new string('[', 5000)}{new string(']', 5000)}}}"), FaultCode.NotJson, "$"),
        ["file of 100 MB"] = (c => c.Files["seeds/claims.json"] = new byte[100_000_000], FaultCode.FileTooLarge, "$"),
    };

    public static TheoryData<string> Kinds => [.. Faults.Keys];

    [Fact]
    public void The_small_corpus_has_no_fault_before_one_is_planted() => Assert.Empty(new SmallCorpus().Check());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_planted_fault_is_found_and_nothing_else(string kind) => PlantedFault.IsFoundAlone(Faults[kind]);

    [Theory]
    [InlineData("iso-27001:A.12.4.1", "2013 edition")]
    [InlineData("iso-42001:A.6.2.1", "Controls start at .2")]
    [InlineData("iso-42001:A.8.29", "iso-27001:")]
    [InlineData("eu-ai-act:Art.5(1)(i)", "Art.5(1)(ba)")]
    [InlineData("nist-ai-rmf:GV-1.1", "nist-ai-600-1")]
    [InlineData("nist-ai-rmf:GV.OC-01", "Cybersecurity Framework")]
    [InlineData("gdpr:Art.101", "ends with Art.99")]
    public void An_id_of_a_draft_or_another_edition_gets_the_hint_that_mends_it(string id, string hint)
    {
        using var directory = new TemporaryDirectory();
        var framework = id[..id.IndexOf(':', StringComparison.Ordinal)];
        directory.Write("seeds/frameworks/acme.json", """
            {"id": "acme", "name": "Acme", "title": "Acme", "edition": "1", "publisher": "Acme", "type": "standard", "basis": "primary", "licence": "own", "sources": ["eu-2016-679"],
             "roles": [], "provisions": [{"id": "C.1", "kind": "control", "title": "Gate", "summary": "Nothing passes unseen.", "force": "control"}]}
            """u8.ToArray());
        directory.Write($"crosswalks/acme--{framework}.json", Text($$"""
            {"from": "acme", "to": "{{framework}}", "mappings": [{"from": "acme:C.1", "relation": "intersects", "to": "{{id}}", "why": "The gate sees what the other side wants seen.", "remains": "The rest.",
             "sources": ["eu-2016-679"], "rationale": "functional", "review": "draft", "basis": {"from": "primary", "to": "primary"} } ] }
            """));
        var fault = Assert.Single(Corpus.Check(directory.Path, overlay: true));
        Assert.Equal(FaultCode.StaleId, fault.Code);
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_without_a_corpus_is_a_fault_not_a_clean_check()
    {
        using var directory = new TemporaryDirectory();
        Assert.Equal(FaultCode.BadLayout, Assert.Single(Corpus.Check(directory.Path)).Code);
    }

    [Fact]
    public void A_hierarchy_of_sixty_thousand_levels_is_a_fault_not_a_crash()
    {
        var corpus = new SmallCorpus();
        var provisions = corpus.Law["provisions"]!.AsArray();
        for (var i = 0; i < 60_000; i++)
            provisions.Add(new JsonObject { ["id"] = $"D{i}", ["kind"] = "point", ["parent"] = i == 0 ? "Art.2" : $"D{i - 1}", ["force"] = "guidance" });
        Assert.All(corpus.Check(), f => Assert.Equal(FaultCode.TooDeep, f.Code));
    }

    [Fact]
    public void A_cycle_of_parents_is_found()
    {
        var corpus = new SmallCorpus();
        corpus.Provision(2)["parent"] = "Art.2";
        corpus.Provision(3)["parent"] = "Art.1(2)";
        corpus.Provision(3)["force"] = "guidance";
        Assert.Equal(FaultCode.ParentCycle, Assert.Single(corpus.Check()).Code);
    }

    [Fact]
    public void All_faults_are_found_in_one_run_in_a_stable_order()
    {
        var corpus = new SmallCorpus();
        corpus.Provision(2)["sumary"] = "x";
        corpus.Mapping(0)["sources"]![0] = "scr";
        corpus.Mapping(1)["why"] = "short";
        corpus.Sources["sources"]![0]!["date"] = "yesterday";
        Assert.Equal(
            [FaultCode.TextLength, FaultCode.UnknownSource, FaultCode.UnknownMember, FaultCode.BadDate],
            corpus.Check().Select(f => f.Code));
    }

    [Fact]
    public void A_mistyped_member_gets_a_suggestion()
    {
        var corpus = new SmallCorpus();
        corpus.Provision(2)["sumary"] = "x";
        Assert.Equal("Did you mean 'summary'?", Assert.Single(corpus.Check()).Hint);
    }

    [Fact]
    public void A_file_named_unlike_its_framework_is_found()
    {
        var corpus = new SmallCorpus();
        corpus.Files["seeds/frameworks/other.json"] = Text(new SmallCorpus().Law.ToJsonString());
        Assert.Contains(corpus.Check(), f => f is { Code: FaultCode.BadId, File: "seeds/frameworks/other.json", Path: "$.id" });
    }

    [Fact]
    public void A_corpus_with_faults_does_not_load_and_the_exception_carries_all_of_them()
    {
        var corpus = new SmallCorpus();
        corpus.Mapping(0)["sources"]![0] = "scr";
        corpus.Mapping(1)["sources"]![0] = "scr";
        Assert.Equal(2, Assert.Throws<CorpusException>(corpus.Load).Faults.Count);
    }

    [Fact]
    public void A_missing_directory_throws() => Assert.Throws<DirectoryNotFoundException>(() => Corpus.Load("/no/such/directory"));

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static JsonArray Aspects(params string[] ids) => new([.. ids.Select(id => new JsonObject { ["id"] = id, ["text"] = $"Outcome {id} holds." })]);

    private static void ParentAfterChild(SmallCorpus corpus)
    {
        var provisions = corpus.Law["provisions"]!.AsArray();
        var last = provisions[3]!;
        provisions.RemoveAt(3);
        provisions.Insert(2, last);
        last["parent"] = "Art.1(2)";
        last["force"] = "guidance";
        last.AsObject().Remove("summary");
        corpus.Crosswalk["noCounterpart"]!.AsArray().Clear();
    }

    private static void SelfMapping(SmallCorpus corpus)
    {
        corpus.Mapping(0)["from"] = "law:Art.1(1)#relevant";
        corpus.Mapping(0)["to"] = "law:Art.1(1)#relevant";
        corpus.Mapping(0)["relation"] = "equal";
    }

    private static void Copy(SmallCorpus corpus, int index, string member, string value)
    {
        var row = corpus.Mapping(index).DeepClone();
        row[member] = value;
        corpus.Crosswalk["mappings"]!.AsArray().Add(row);
    }

    private static void Invert(SmallCorpus corpus, int index, string relation)
    {
        Copy(corpus, index, "why", "Answering for data takes somebody who owns them.");
        var row = corpus.Crosswalk["mappings"]!.AsArray()[^1]!;
        (row["from"], row["to"]) = (row["to"]!.DeepClone(), row["from"]!.DeepClone());
        row["relation"] = relation;
        row["basis"] = new JsonObject { ["from"] = "primary", ["to"] = "secondary" };
    }

    private static void Add(SmallCorpus corpus, JsonNode from, string relation, string to, string why)
    {
        var row = corpus.Mapping(0).DeepClone();
        (row["from"], row["relation"], row["to"], row["why"]) = (from, relation, to, why);
        if (relation is "intersects" or "subset") row["remains"] = "Something.";
        corpus.Crosswalk["mappings"]!.AsArray().Add(row);
    }

    /// <summary>A.1 contains #relevant, which lies in Art.1(1): so A.1 cannot be disjoint from Art.1(1).</summary>
    private static void Contradiction(SmallCorpus corpus) =>
        Add(corpus, "std:A.1", "disjoint", "law:Art.1(1)", "Choosing data and good data exclude each other, it is said.");

    private static void NearReason(SmallCorpus corpus)
    {
        corpus.Mapping(0)["why"] = "Data that are chosen with care for their one purpose are relevant to that purpose by the choice made.";
        corpus.Mapping(1)["why"] = "Data that are chosen with care for their one purpose are complete to that purpose by the choice made.";
    }

    private static void Joint(SmallCorpus corpus, string one, string other, bool rows)
    {
        if (rows) Add(corpus, one, "intersects", "law:Art.1(2)", "The first of them answers for a part of the data.");
        if (rows) Add(corpus, other, "intersects", "law:Art.1(2)", "The second of them answers for the rest of the data.");
        Add(corpus, new JsonArray(one, other), "superset", "law:Art.1(2)", "Both together answer for all of the data there are.");
    }

    private static void RedundantJoint(SmallCorpus corpus)
    {
        corpus.Standard["provisions"]!.AsArray().Add(new JsonObject { ["id"] = "A.1.1", ["kind"] = "control", ["parent"] = "A.1", ["summary"] = "Choices are written down.", ["force"] = "control" });
        corpus.Standard["provisions"]![1]!["exhaustive"] = false;
        Add(corpus, "std:A.1", "intersects", "law:Art.1(2)", "Whoever chooses the data answers for the choice.");
        Add(corpus, "std:A.1.1", "intersects", "law:Art.1(2)", "A written choice can be answered for.");
        Add(corpus, new JsonArray("std:A.1", "std:A.1.1"), "superset", "law:Art.1(2)", "Both together answer for the data that matter.");
    }
}
