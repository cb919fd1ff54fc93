using System.Collections.Immutable;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Binding;

/// <summary>A field together with the C# member behind it. Its delegates are compiled when a query first uses it.</summary>
internal sealed class BoundField(
    Field definition, ImmutableArray<BoundArgument> arguments, ValueShape shape, MemberCall call, bool isConstant)
{
    private readonly Lazy<LeafResolver?> _leaf = new(() => call.IsAsync ? null : call.CompileLeaf(shape));
    private readonly Lazy<SyncResolver> _sync = new(call.CompileSync);
    private readonly Lazy<AsyncResolver> _async = new(call.CompileAsync);

    public Field Definition { get; } = definition;

    public ImmutableArray<BoundArgument> Arguments { get; } = arguments;

    public ValueShape Shape { get; } = shape;

    public bool IsAsync => call.IsAsync;

    /// <summary>Whether the answer is the same whatever the parent's state: fields of introspection are.</summary>
    public bool IsConstant { get; } = isConstant;

    /// <summary>
    /// Calls the member and writes its value; null if the value is not a single scalar or enum, or comes later.
    /// </summary>
    public LeafResolver? Leaf => _leaf.Value;

    public SyncResolver Sync => _sync.Value;

    public AsyncResolver Async => _async.Value;
}
