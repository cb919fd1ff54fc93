namespace Aims.GraphQL.Binding;

/// <summary>Calls a member that returns its value at once.</summary>
internal delegate object? SyncResolver(object parent, object?[] arguments, CancellationToken cancellation);
