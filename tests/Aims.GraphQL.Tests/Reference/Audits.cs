using System.Text.Json.Nodes;

namespace Aims.GraphQL.Tests.Reference;

/// <summary>The audit suite of GraphQL over HTTP.</summary>
internal static class Audits
{
    /// <summary>Asserts that a service passes all audits, required and recommended.</summary>
    public static void AllPass(Uri url)
    {
        var audits = JsonNode.Parse(ReferenceProcess.Run("audit.mjs", "", url.ToString()))!.AsArray();
        Assert.InRange(audits.Count, 61, 200);
        Assert.All(audits, audit => Assert.True(audit!["status"]!.GetValue<string>() == "ok", audit.ToJsonString()));
    }
}
