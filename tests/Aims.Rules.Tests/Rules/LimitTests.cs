using System.Text;
using System.Text.Json.Nodes;
using Aims.Data;

namespace Aims.Tests.Rules;

public sealed class LimitTests
{
    [Fact]
    public void Parameters_that_build_a_tower_are_refused_not_crashed()
    {
        var parameters = new JsonArray();
        var padding = string.Concat(Enumerable.Repeat(" && system.openSource", 180));
        for (var i = 0; i < 500; i++) parameters.Add(new JsonObject { ["Name"] = $"p{i}", ["Expression"] = i == 499 ? "system.isAiSystem" : $"!(p{i + 1} && system.profiling){padding}" });
        var workflow = new JsonObject { ["WorkflowName"] = "w", ["GlobalParams"] = parameters, ["Rules"] = new JsonArray(new JsonObject { ["RuleName"] = "r", ["Expression"] = "p0" }) };
        Assert.Null(RuleBookReader.Read(Shipped.Vocabulary, [("w", Encoding.UTF8.GetBytes(workflow.ToJsonString()))], out var faults));
        Assert.Contains(faults, f => f.Code == FaultCode.ExpressionTooLarge);
    }
}
