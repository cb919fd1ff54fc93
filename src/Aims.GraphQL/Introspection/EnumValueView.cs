using Aims.GraphQL.Types;

namespace Aims.GraphQL.Introspection;

/// <summary>An enum value as introspection shows it (specification §4.2.5).</summary>
internal sealed class EnumValueView(EnumValue value)
{
    public string Name => value.Name;

    public string? Description => value.Description;

    public bool IsDeprecated => value.DeprecationReason is not null;

    public string? DeprecationReason => value.DeprecationReason;
}
