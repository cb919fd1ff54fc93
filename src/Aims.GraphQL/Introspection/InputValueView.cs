using Aims.GraphQL.Language;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Introspection;

/// <summary>An argument or input field as introspection shows it (specification §4.2.4).</summary>
internal sealed class InputValueView(InputValue input, SchemaView schema)
{
    public string Name => input.Name;

    public string? Description => input.Description;

    public TypeView Type { get; } = schema.Of(input.Type);

    public string? DefaultValue { get; } = input.Default is { } value ? Printer.Print(value) : null;

    public bool IsDeprecated => input.DeprecationReason is not null;

    public string? DeprecationReason => input.DeprecationReason;
}
