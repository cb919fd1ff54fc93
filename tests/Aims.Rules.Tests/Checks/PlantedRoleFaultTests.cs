using System.Text.Json.Nodes;
using Aims.Data;
using Aims.Tests.Support;

namespace Aims.Tests.Checks;

/// <summary>Each kind of fault, planted alone into a faultless table of roles, is found, and nothing else is.</summary>
public sealed class PlantedRoleFaultTests
{
    private const string Other = "Whoever signs for the product is asked here, and whoever built it is asked there.";

    private static readonly Dictionary<string, (Action<SmallCorpus> Plant, string Code, string Path)> Faults = new()
    {
        ["unknown role"] = (c => c.RoleRow(0)["to"] = "law:provder", FaultCode.UnknownRole, "$.relations[0].to"),
        ["unknown document"] = (c => c.RoleRow(0)["from"] = "trems:maker", FaultCode.DanglingId, "$.relations[0].from"),
        ["no full id"] = (c => c.RoleRow(0)["to"] = "provider", FaultCode.BadId, "$.relations[0].to"),
        ["role that its framework declares already"] = (c => Role(c, "law:provider"), FaultCode.DuplicateId, "$.roles[2].id"),
        ["role of an unknown document"] = (c => Role(c, "lwa:maker"), FaultCode.DanglingId, "$.roles[2].id"),
        ["terminology that is a framework"] = (c => { var row = c.Roles["terminologies"]![0]!.DeepClone(); row["id"] = "law"; c.Roles["terminologies"]!.AsArray().Add(row); }, FaultCode.DuplicateId, "$.terminologies[1].id"),
        ["kind of an unknown role"] = (c => c.Roles["roles"]![1]!["within"] = "terms:make", FaultCode.UnknownRole, "$.roles[1].within"),
        ["kind of itself"] = (c => c.Roles["roles"]![1]!["within"] = "terms:inventor", FaultCode.ParentCycle, "$.roles[1].within"),
        ["role defined nowhere"] = (c => c.Roles["roles"]![0]!["definition"] = "law:Art.9", FaultCode.DanglingId, "$.roles[0].definition"),
        ["role without place"] = (c => c.Roles["roles"]![0]!.AsObject().Remove("place"), FaultCode.MissingMember, "$.roles[0]"),
        ["role related to itself"] = (c => c.RoleRow(1)["from"] = "law:provider", FaultCode.SelfMapping, "$.relations[1].to"),
        ["pair twice"] = (c => Row(c, "std:organisation", "distinct", "law:provider"), FaultCode.DuplicateMapping, "$.relations[2]"),
        ["pair twice from both ends"] = (c => Row(c, "law:provider", "overlaps", "terms:maker"), FaultCode.DuplicateMapping, "$.relations[2]"),
        ["pair that disagrees from both ends"] = (c => { c.RoleRow(0)["relation"] = "narrower"; Row(c, "law:provider", "narrower", "terms:maker"); }, FaultCode.ConflictingMappings, "$.relations[2].relation"),
        ["kind that is said to be distinct"] = (c => Row(c, "terms:maker", "distinct", "terms:inventor"), FaultCode.Contradiction, "$.relations[2]"),
        ["kind that is said to be broader"] = (c => Row(c, "terms:inventor", "broader", "terms:maker"), FaultCode.Contradiction, "$.relations[2]"),
        ["kind that is said to overlap only"] = (c => Row(c, "terms:inventor", "overlaps", "terms:maker"), FaultCode.Contradiction, "$.relations[2]"),
        ["distinct though a kind of it overlaps"] = (c => { c.RoleRow(0)["relation"] = "distinct"; Row(c, "terms:inventor", "overlaps", "law:provider"); }, FaultCode.Contradiction, "$.relations[0]"),
        ["missing difference"] = (c => c.RoleRow(0).Remove("difference"), FaultCode.MissingMember, "$.relations[0]"),
        ["difference that says nothing"] = (c => c.RoleRow(0)["difference"] = "They differ.", FaultCode.TextLength, "$.relations[0].difference"),
        ["nearly the same difference"] = (c => c.RoleRow(1)["difference"] = "A maker who hides behind a brand provides nothing; a brand owner need not make everything.", FaultCode.PastedReason, "$.relations[1].difference"),
        ["no source"] = (c => c.RoleRow(0)["sources"] = new JsonArray(), FaultCode.MissingMember, "$.relations[0].sources"),
        ["unknown source of a relation"] = (c => c.RoleRow(0)["sources"]![0] = "scr", FaultCode.UnknownSource, "$.relations[0].sources"),
        ["unknown source of a role"] = (c => c.Roles["roles"]![0]!["sources"]![0] = "scr", FaultCode.UnknownSource, "$.roles[0].sources"),
        ["relation that does not exist"] = (c => c.RoleRow(0)["relation"] = "same", FaultCode.WordNotAllowed, "$.relations[0].relation"),
        ["expert without a name"] = (c => c.RoleRow(0)["review"] = "expert", FaultCode.ReviewerMissing, "$.relations[0].review"),
        ["unknown member"] = (c => c.RoleRow(0)["why"] = "x", FaultCode.UnknownMember, "$.relations[0].why"),
        ["claim on roles that fails"] = (c => c.Claims["claims"]![0]!["queries"]!.AsArray().Add(new JsonObject { ["ask"] = "role-relation", ["id"] = "terms:maker", ["to"] = "law:provider", ["expect"] = "equal" }), FaultCode.ClaimFails, "$.claims[0].queries"),
    };

    public static TheoryData<string> Kinds => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_planted_fault_is_found_and_nothing_else(string kind) => PlantedFault.IsFoundAlone(Faults[kind]);

    private static void Role(SmallCorpus corpus, string id)
    {
        var role = corpus.Roles["roles"]![0]!.DeepClone();
        role["id"] = id;
        corpus.Roles["roles"]!.AsArray().Add(role);
    }

    private static void Row(SmallCorpus corpus, string from, string relation, string to)
    {
        var row = corpus.RoleRow(0).DeepClone();
        (row["from"], row["relation"], row["to"], row["difference"]) = (from, relation, to, Other);
        corpus.Roles["relations"]!.AsArray().Add(row);
    }
}
