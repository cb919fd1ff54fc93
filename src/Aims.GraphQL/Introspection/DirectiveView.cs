using System.Collections.Immutable;
using Aims.GraphQL.Language;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Introspection;

/// <summary>A directive as introspection shows it (specification §4.2.6).</summary>
internal sealed class DirectiveView(DirectiveType directive, SchemaView schema)
{
    private readonly InputValueView[] _args = [.. directive.Arguments.Select(argument => new InputValueView(argument, schema))];

    public string Name => directive.Name;

    public string? Description => directive.Description;

    public bool IsRepeatable => directive.IsRepeatable;

    public ImmutableArray<DirectiveLocation> Locations => directive.Locations;

    public IEnumerable<InputValueView> Args(bool includeDeprecated) =>
        _args.Where(argument => includeDeprecated || !argument.IsDeprecated);
}
