using System.Collections.Immutable;
using Aims.GraphQL.Inputs;
using Aims.GraphQL.Language;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Schemas;

/// <summary>
/// Directives that stand in a schema: known, in a place that they allow, once, with the right arguments (§3.13, §5.7).
/// </summary>
internal sealed class AppliedDirectiveRules(Schema schema, FaultList faults)
{
    public void Check(SchemaParts parts)
    {
        foreach (var definition in parts.Schemas) Check(definition.Directives, DirectiveLocation.Schema);
        foreach (var directive in parts.Directives) CheckInputs(directive.Arguments, DirectiveLocation.ArgumentDefinition);
        foreach (var part in parts.Types.Where(part => !part.IsBuiltIn))
        {
            Check(part.Directives, LocationOf(part.Definition));
            foreach (var type in part.Of<ObjectTypeSyntax>()) CheckFields(type.Fields);
            foreach (var type in part.Of<InterfaceTypeSyntax>()) CheckFields(type.Fields);
            foreach (var type in part.Of<InputObjectTypeSyntax>())
                CheckInputs(type.Fields, DirectiveLocation.InputFieldDefinition);
            foreach (var value in part.Of<EnumTypeSyntax>().SelectMany(type => type.Values))
                Check(value.Directives, DirectiveLocation.EnumValue);
        }
    }

    private static DirectiveLocation LocationOf(TypeDefinitionSyntax type) => type switch
    {
        ScalarTypeSyntax => DirectiveLocation.Scalar,
        ObjectTypeSyntax => DirectiveLocation.Object,
        InterfaceTypeSyntax => DirectiveLocation.Interface,
        UnionTypeSyntax => DirectiveLocation.Union,
        EnumTypeSyntax => DirectiveLocation.Enum,
        _ => DirectiveLocation.InputObject,
    };

    private void CheckFields(ImmutableArray<FieldDefinitionSyntax> fields)
    {
        foreach (var field in fields)
        {
            Check(field.Directives, DirectiveLocation.FieldDefinition);
            CheckInputs(field.Arguments, DirectiveLocation.ArgumentDefinition);
        }
    }

    private void CheckInputs(ImmutableArray<InputValueSyntax> inputs, DirectiveLocation location)
    {
        foreach (var input in inputs) Check(input.Directives, location);
    }

    private void Check(ImmutableArray<DirectiveSyntax> directives, DirectiveLocation location)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var applied in directives)
        {
            var name = applied.Name.Value;
            if (!schema.Directives.TryFind(name, out var directive))
            {
                faults.Add($"Unknown directive '@{name}'.", applied);
                continue;
            }

            if (!directive.Locations.Contains(location)) faults.Add($"'@{name}' may not stand on {location.Name()}.", applied);
            if (!seen.Add(name) && !directive.IsRepeatable) faults.Add($"'@{name}' stands twice and is not repeatable.", applied);
            foreach (var argument in applied.Arguments)
            {
                if (!directive.Arguments.TryFind(argument.Name.Value, out var defined))
                    faults.Add($"'@{name}' has no argument '{argument.Name.Value}'.", argument);
                else LiteralCheck.Check(
                    defined.Type, argument.Value, (message, node, _) => faults.Add($"'@{name}': {message}", node));
            }

            foreach (var required in directive.Arguments.Where(
                x => x.IsRequired && applied.Arguments.All(given => given.Name.Value != x.Name)))
                faults.Add($"'@{name}' needs argument '{required.Name}'.", applied);
            foreach (var twice in applied.Arguments.GroupBy(x => x.Name.Value).Where(group => group.Count() > 1))
                faults.Add($"'@{name}' has argument '{twice.Key}' twice.", applied);
        }
    }
}
