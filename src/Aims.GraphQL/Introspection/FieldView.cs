using Aims.GraphQL.Types;

namespace Aims.GraphQL.Introspection;

/// <summary>A field as introspection shows it (specification §4.2.3).</summary>
internal sealed class FieldView(Field definition, SchemaView schema)
{
    private readonly InputValueView[] _args = [.. definition.Arguments.Select(argument => new InputValueView(argument, schema))];

    public string Name => definition.Name;

    public string? Description => definition.Description;

    public TypeView Type { get; } = schema.Of(definition.Type);

    public bool IsDeprecated => definition.DeprecationReason is not null;

    public string? DeprecationReason => definition.DeprecationReason;

    public IEnumerable<InputValueView> Args(bool includeDeprecated) =>
        _args.Where(argument => includeDeprecated || !argument.IsDeprecated);
}
