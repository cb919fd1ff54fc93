using Aims.GraphQL.Execution;

namespace Aims.GraphQL.Binding;

/// <summary>Calls a member and writes its value; false, with nothing written, if the value is null.</summary>
internal delegate bool LeafResolver(object parent, object?[] arguments, CancellationToken cancellation, ResponseBuffer buffer);
