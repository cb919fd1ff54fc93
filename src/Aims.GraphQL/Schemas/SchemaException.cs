using System.Collections.Immutable;

namespace Aims.GraphQL.Schemas;

/// <summary>A schema that cannot be used: all faults at once, so that one start shows all of them.</summary>
public sealed class SchemaException : Exception
{
    internal SchemaException(ImmutableArray<SchemaFault> faults)
        : base($"The GraphQL schema has {faults.Length} fault{(faults.Length == 1 ? "" : "s")}:\n" + string.Join('\n', faults)) =>
        Faults = faults;

    /// <summary>The faults, in the order of the schema's text where they have a place in it.</summary>
    public ImmutableArray<SchemaFault> Faults { get; }
}
