using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Execution;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Planning;

/// <summary>A field of an answer, with everything about it that does not depend on the request.</summary>
internal sealed class FieldPlan
{
    private readonly ConcurrentDictionary<BoundType, SelectionPlan> _byType = [];
    private readonly Func<BoundType, SelectionPlan> _plan;

    public FieldPlan(
        BoundType parent, BoundField? bound, ImmutableArray<FieldSyntax> syntax, ArgumentPlan arguments, Planner planner)
    {
        (Parent, Bound, Syntax, Arguments) = (parent, bound, syntax, arguments);
        ResponseKey = syntax[0].ResponseKey;
        Key = Encoding.UTF8.GetBytes($",\"{ResponseKey}\":");
        if (bound is null) TypeName = ResponseBuffer.Encode(parent.Type.Name);
        else Leaf = bound.Leaf;
        ImmutableArray<SelectionSetSyntax> selections =
            [.. syntax.Where(field => field.Selections is not null).Select(field => field.Selections!)];
        _plan = type => planner.Plan(type, selections);
        if (Innermost(bound?.Shape)?.Object is { } target) Selection = planner.Plan(target, selections);
    }

    public BoundType Parent { get; }

    /// <summary>The member behind the field; null for <c>__typename</c>.</summary>
    public BoundField? Bound { get; }

    /// <summary>The selections that were merged into this field: the locations of its errors.</summary>
    public ImmutableArray<FieldSyntax> Syntax { get; }

    public string ResponseKey { get; }

    /// <summary>Comma, name and colon; the first field of an object leaves the comma out.</summary>
    public byte[] Key { get; }

    /// <summary>For <c>__typename</c>: the answer.</summary>
    public byte[]? TypeName { get; }

    /// <summary>For a single scalar or enum that is there at once: call and write in one.</summary>
    public LeafResolver? Leaf { get; }

    public ArgumentPlan Arguments { get; }

    /// <summary>
    /// What is selected of values of an object type; null for scalars, and for interfaces and unions before a value is there.
    /// </summary>
    public SelectionPlan? Selection { get; }

    /// <summary>
    /// Whether answering may have to wait, here or below. Below an interface or union that is not known before.
    /// </summary>
    public bool MayWait =>
        Bound is not null && (Bound.IsAsync || Selection is { MayWait: true } || Innermost(Bound.Shape)?.Abstract is not null);

    /// <summary>Whether the answer for one parent is always the same.</summary>
    public bool IsConstant => Bound is null
        || (Bound.IsConstant && Arguments.IsConstant && !Bound.IsAsync && Innermost(Bound.Shape) is { Abstract: null }
            && Selection is null or { IsConstant: true });

    /// <summary>The field as messages name it.</summary>
    public string Name => $"{Parent.Type}.{Syntax[0].Name.Value}";

    /// <summary>What is selected of a value of a certain type.</summary>
    public SelectionPlan For(BoundType type) => Selection ?? _byType.GetOrAdd(type, _plan);

    private static ValueShape? Innermost(ValueShape? shape)
    {
        while (shape?.Item is { } item) shape = item;
        return shape;
    }
}
