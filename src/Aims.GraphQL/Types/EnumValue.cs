namespace Aims.GraphQL.Types;

/// <summary>One value of an enum (specification §3.9). It is also the coerced form of that value in arguments.</summary>
internal sealed class EnumValue(string name, string? description, string? deprecationReason)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public string? DeprecationReason { get; } = deprecationReason;

    public override string ToString() => Name;
}
