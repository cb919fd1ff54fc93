using System.Text.Json;
using Aims.Rules;
using Aims.Text;

namespace Aims.Data;

/// <summary>Reads a file of workflows in the format of Microsoft's RulesEngine: one workflow or a list of them.</summary>
internal sealed class RuleWorkflows(FaultCollector faults)
{
    private const int DeepestGroup = 16;

    private static readonly string[] Operators = ["And", "AndAlso", "Or", "OrElse"];

    public List<WorkflowSource> Read(JsonElement root)
    {
        var workflows = new List<WorkflowSource>();
        if (root.ValueKind != JsonValueKind.Array)
        {
            workflows.Add(ReadWorkflow(root, JsonPath.Root));
            return workflows;
        }

        var index = 0;
        foreach (var item in root.EnumerateArray()) workflows.Add(ReadWorkflow(item, JsonPath.Root.Index(index++)));
        return workflows;
    }

    private WorkflowSource ReadWorkflow(JsonElement item, JsonPath path)
    {
        var json = new StrictObject(item, path, faults, "WorkflowName", "GlobalParams", "Rules", "RuleExpressionType", "WorkflowsToInject");
        Refuse(json, "WorkflowsToInject", "Repeat the rules, or merge the workflows into one.");
        CheckType(json);
        var name = json.Text("WorkflowName");
        var parameters = ReadParameters(json, "GlobalParams");
        var rules = ReadRules(json, "Rules", 0);
        Doubled(rules.Select(r => (r.Name, r.Path)), "rules");
        return new WorkflowSource(name, faults.File, path.ToString(), parameters, rules);
    }

    private List<RuleSource> ReadRules(StrictObject json, string member, int depth)
    {
        var rules = new List<RuleSource>();
        if (depth > DeepestGroup)
        {
            json.Add(FaultCode.ExpressionTooLarge, member, $"The groups are nested more than {DeepestGroup} deep.", "Flatten them.");
            return rules;
        }

        foreach (var (item, path) in json.RequiredItems(member))
            if (item.ValueKind == JsonValueKind.Object) rules.Add(ReadRule(item, path, depth));
            else _ = new StrictObject(item, path, faults, "RuleName");
        return rules;
    }

    private RuleSource ReadRule(JsonElement item, JsonPath path, int depth)
    {
        var json = new StrictObject(item, path, faults, "RuleName", "Operator", "Expression", "Rules", "LocalParams", "Enabled", "SuccessEvent",
            "ErrorMessage", "Properties", "RuleExpressionType", "Actions", "WorkflowsToInject", "WorkflowRulesToInject");
        Refuse(json, "Actions", "Let the program that asks act on the answer.");
        Refuse(json, "WorkflowsToInject", "The original engine never reads it in a rule.");
        Refuse(json, "WorkflowRulesToInject", "The original engine never reads it in a rule.");
        CheckType(json);
        var (operation, expression) = (json.TextOrNull("Operator"), json.TextOrNull("Expression"));
        var isGroup = operation is not null || json.Has("Rules");
        if (operation is not null && !Operators.Contains(operation, StringComparer.Ordinal))
            json.Add(FaultCode.BadOperator, "Operator", $"'{operation}' is not an operator.", Suggestion.For(operation, Operators) ?? "Write And, AndAlso, Or or OrElse, exactly so.");
        if (isGroup && expression is not null)
            json.Add(FaultCode.BadRuleShape, "Expression", "A group has no expression.", "The original engine ignores it without a word: make it a rule of the group.");
        if (isGroup && (operation is null || !json.Has("Rules")))
            json.Add(FaultCode.BadRuleShape, operation is null ? "Rules" : "Operator", "A group has an operator and rules.", "Add the missing one, or write an expression.");
        if (!isGroup && !json.Has("Expression"))
            json.Add(FaultCode.BadRuleShape, "RuleName", "The rule has no expression.", "Add 'Expression', or 'Operator' and 'Rules'.");
        return new RuleSource
        {
            Name = json.Text("RuleName"),
            Path = path.ToString(),
            Enabled = json.BooleanOrNull("Enabled") ?? true,
            Operator = operation,
            Expression = expression,
            Parameters = ReadParameters(json, "LocalParams"),
            Rules = isGroup && json.Has("Rules") ? ReadRules(json, "Rules", depth + 1) : [],
            SuccessEvent = json.TextOrNull("SuccessEvent"),
            ErrorMessage = json.TextOrNull("ErrorMessage"),
            Properties = json.ObjectOrNull("Properties") is { } properties ? ReadProperties(properties, json, path, depth) : RuleProperties.None,
        };
    }

    private RuleProperties ReadProperties(JsonElement item, StrictObject json, JsonPath path, int depth)
    {
        if (!RulePropertiesReader.IsOurs(item)) return RuleProperties.None;
        if (depth > 0)
            json.Add(FaultCode.BadProperties, "Properties", "A rule inside a group imposes nothing.", "Give the properties to the outermost group.");
        return RulePropertiesReader.Read(item, path.Member("Properties"), faults);
    }

    private List<ParameterSource> ReadParameters(StrictObject json, string member)
    {
        var parameters = new List<ParameterSource>();
        foreach (var (item, path) in json.Items(member))
        {
            var parameter = new StrictObject(item, path, faults, "Name", "Expression");
            parameters.Add(new ParameterSource(parameter.Text("Name"), parameter.Text("Expression"), path.ToString()));
        }

        Doubled(parameters.Select(p => (p.Name, p.Path)), "parameters");
        return parameters;
    }

    private void Doubled(IEnumerable<(string Name, string Path)> named, string what)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, path) in named)
            if (name.Length > 0 && !seen.Add(name)) faults.Add(FaultCode.DoubledName, path, $"Two {what} are called '{name}'.", "Rename one; case does not tell names apart.");
    }

    private static void Refuse(StrictObject json, string member, string hint)
    {
        if (json.Has(member)) json.Add(FaultCode.UnsupportedMember, member, $"'{member}' is not supported.", hint);
    }

    private static void CheckType(StrictObject json)
    {
        if (json.TextOrNull("RuleExpressionType") is { } type && type != "LambdaExpression")
            json.Add(FaultCode.UnsupportedMember, "RuleExpressionType", $"'{type}' is not supported.", "Leave it out, or write LambdaExpression.");
    }
}
