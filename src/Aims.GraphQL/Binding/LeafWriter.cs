using Aims.GraphQL.Execution;

namespace Aims.GraphQL.Binding;

/// <summary>Writes a value of a scalar or enum that is not null.</summary>
internal delegate void LeafWriter(ResponseBuffer buffer, object value);
