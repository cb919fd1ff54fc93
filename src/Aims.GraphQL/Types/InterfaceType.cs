namespace Aims.GraphQL.Types;

/// <summary>An interface (specification §3.7).</summary>
internal sealed class InterfaceType(string name, string? description) : FieldsType(name, description);
