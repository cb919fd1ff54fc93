using System.Text;
using System.Text.Json.Nodes;
using Aims.Data;
using Aims.Tests.Support;

namespace Aims.Tests.Support;

/// <summary>
/// A small, faultless corpus as JSON that tests change in one place: a law with one article of two duties, one split into
/// aspects; a standard with three controls; and the crosswalk between them.
/// </summary>
internal sealed class SmallCorpus
{
    public JsonObject Law { get; } = Parse("""
        {"id": "law", "name": "Law", "title": "The Law", "edition": "1", "publisher": "P", "type": "law", "basis": "primary", "licence": "L",
         "sources": ["src"], "inForce": "2024-01-01", "roles": [{"id": "provider", "title": "Provider", "summary": "Whoever provides."}],
         "conditions": [{"id": "big", "text": "A big system"}],
         "provisions": [
           {"id": "Art.1", "kind": "article", "title": "Data", "force": "container", "binds": ["provider"], "applies": [{"from": "2025-01-01", "condition": "big"}]},
           {"id": "Art.1(1)", "kind": "paragraph", "parent": "Art.1", "summary": "Data must be good in two ways.", "force": "obligation",
            "aspects": [{"id": "relevant", "text": "Data are relevant."}, {"id": "complete", "text": "Data are complete."}]},
           {"id": "Art.1(2)", "kind": "paragraph", "parent": "Art.1", "summary": "Somebody answers for the data.", "force": "obligation"},
           {"id": "Art.2", "kind": "article", "title": "Marking", "summary": "A mark is affixed.", "force": "obligation", "binds": ["provider"], "applies": [{"from": "2025-01-01"}]}
         ]}
        """);

    public JsonObject Standard { get; } = Parse("""
        {"id": "std", "name": "Std", "title": "The Standard", "edition": "1", "publisher": "P", "type": "standard", "basis": "secondary", "licence": "L",
         "sources": ["src"], "roles": [{"id": "organisation", "title": "Organisation", "summary": "Whoever runs the system."}],
         "provisions": [
           {"id": "A", "kind": "annex", "title": "Controls", "force": "container", "binds": ["organisation"]},
           {"id": "A.1", "kind": "control", "parent": "A", "title": "Relevance", "summary": "Data are chosen for their purpose.", "force": "control"},
           {"id": "A.2", "kind": "control", "parent": "A", "title": "Completeness", "summary": "Gaps in data are closed.", "force": "control"},
           {"id": "A.3", "kind": "control", "parent": "A", "title": "Ownership", "summary": "Each data set has an owner.", "force": "control"}
         ]}
        """);

    public JsonObject Crosswalk { get; } = Parse("""
        {"from": "std", "to": "law",
         "mappings": [
           {"from": "std:A.1", "relation": "superset", "to": "law:Art.1(1)#relevant", "why": "Data chosen for their purpose are relevant to it.", "sources": ["src"],
            "rationale": "functional", "review": "challenged", "basis": {"from": "secondary", "to": "primary"}},
           {"from": "std:A.2", "relation": "superset", "to": "law:Art.1(1)#complete", "why": "Once their gaps are closed the data are complete.", "sources": ["src"],
            "rationale": "functional", "review": "challenged", "basis": {"from": "secondary", "to": "primary"}},
           {"from": "std:A.3", "relation": "intersects", "to": "law:Art.1(2)", "why": "The owner of a data set answers for it within the firm.", "remains": "Answering to the authority.",
            "sources": ["src"], "rationale": "semantic", "review": "draft", "basis": {"from": "secondary", "to": "primary"}}
         ],
         "noCounterpart": [
           {"provision": "law:Art.2", "why": "The standard knows nothing of marks on products.", "sources": ["src"], "review": "challenged", "basis": {"from": "primary", "to": "secondary"}}
         ]}
        """);

    public JsonObject Sources { get; } = Parse("""
        {"sources": [{"id": "src", "title": "T", "publisher": "P", "date": "2024-01-01", "type": "law", "access": "public", "licence": "L", "reference": "R"}]}
        """);

    public JsonObject Roles { get; } = Parse("""
        {"terminologies": [{"id": "terms", "name": "Terms", "title": "The Terms", "edition": "1", "basis": "secondary", "sources": ["src"]}],
         "roles": [
           {"id": "terms:maker", "title": "Maker", "summary": "Whoever makes systems for others.", "place": "clause 1", "sources": ["src"]},
           {"id": "terms:inventor", "title": "Inventor", "summary": "A maker who had the idea as well.", "place": "clause 2", "within": "terms:maker", "sources": ["src"]}
         ],
         "relations": [
           {"from": "terms:maker", "relation": "overlaps", "to": "law:provider", "difference": "A maker who hides behind a brand provides nothing; a brand owner need not make anything.",
            "sources": ["src"], "review": "draft", "basis": {"from": "secondary", "to": "primary"}},
           {"from": "std:organisation", "relation": "distinct", "to": "law:provider", "difference": "Running a system of management and bringing a product to market are decided by other tests.",
            "sources": ["src"], "review": "draft", "basis": {"from": "secondary", "to": "primary"}}
         ]}
        """);

    public JsonObject Claims { get; } = Parse("""
        {"claims": [{"id": "c", "document": "d", "statement": "s", "verdict": "upheld", "finding": "f", "sources": ["src"],
                     "queries": [{"ask": "exists", "id": "std:A.1", "expect": true}]}]}
        """);

    /// <summary>Files that stand beside or instead of the six above, by path.</summary>
    public Dictionary<string, byte[]> Files { get; } = [];

    public JsonObject Mapping(int index) => Crosswalk["mappings"]!.AsArray()[index]!.AsObject();

    public JsonObject RoleRow(int index) => Roles["relations"]!.AsArray()[index]!.AsObject();

    public JsonObject Provision(int index) => Law["provisions"]!.AsArray()[index]!.AsObject();

    /// <summary>Writes the corpus to a directory of its own, which is deleted on dispose.</summary>
    public TemporaryDirectory Write()
    {
        var directory = new TemporaryDirectory();
        Put("seeds/frameworks/law.json", Law);
        Put("seeds/frameworks/std.json", Standard);
        Put("crosswalks/std--law.json", Crosswalk);
        Put("seeds/sources.json", Sources);
        Put("seeds/claims.json", Claims);
        Put("seeds/roles.json", Roles);
        foreach (var (path, bytes) in Files) directory.Write(path, bytes);
        return directory;

        void Put(string path, JsonObject json) => directory.Write(path, Encoding.UTF8.GetBytes(json.ToJsonString()));
    }

    public IReadOnlyList<Fault> Check()
    {
        using var directory = Write();
        return Aims.Corpus.Check(directory.Path);
    }

    public Aims.Corpus Load()
    {
        using var directory = Write();
        return Aims.Corpus.Load(directory.Path);
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
