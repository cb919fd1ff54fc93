using Aims.GraphQL.Scalars;

namespace Aims.GraphQL.Types;

/// <summary>A scalar (specification §3.5).</summary>
internal sealed class ScalarType(string name, string? description, string? specifiedBy, ScalarCodec? codec) : NamedType(
    name, description)
{
    /// <summary>Where the scalar's format is specified (§3.13.4).</summary>
    public string? SpecifiedBy { get; } = specifiedBy;

    /// <summary>How values are read and written; null for a custom scalar that nothing is known of.</summary>
    public ScalarCodec? Codec { get; } = codec;
}
