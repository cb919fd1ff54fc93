using Aims.GraphQL.Planning;

namespace Aims.GraphQL.Execution;

/// <summary>A step of the path to what is being written: a field, or an item of a list.</summary>
internal readonly record struct PathEntry(FieldPlan? Field, int Index);
