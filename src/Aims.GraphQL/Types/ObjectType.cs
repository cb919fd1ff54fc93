namespace Aims.GraphQL.Types;

/// <summary>An object type (specification §3.6).</summary>
internal sealed class ObjectType(string name, string? description) : FieldsType(name, description);
