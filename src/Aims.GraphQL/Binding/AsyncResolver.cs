namespace Aims.GraphQL.Binding;

/// <summary>Calls a member that returns its value later.</summary>
internal delegate ValueTask<object?> AsyncResolver(object parent, object?[] arguments, CancellationToken cancellation);
