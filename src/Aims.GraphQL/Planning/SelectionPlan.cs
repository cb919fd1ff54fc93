using System.Collections.Immutable;
using Aims.GraphQL.Binding;

namespace Aims.GraphQL.Planning;

/// <summary>
/// What is selected of an object of a certain type: the merged fields in the order of the answer (specification §6.3.2).
/// </summary>
internal sealed class SelectionPlan
{
    private readonly FieldPlan[] _fields;

    public SelectionPlan(BoundType type, ImmutableArray<FieldPlan> fields, GraphQLException? fault, MemoBudget budget)
    {
        (_fields, Fault) = ([.. fields], fault);
        MayWait = fields.Any(field => field.MayWait);
        IsConstant = fault is null && fields.All(field => field.IsConstant);
        // An object of a type that is not frozen may be gone after the request, even if only its __typename is asked for.
        // The query root stays.
        if (IsConstant && (type.IsFrozen || fields.Any(field => field.Bound is not null))) Memo = new AnswerMemo(budget);
    }

    public ReadOnlySpan<FieldPlan> Fields => _fields;

    /// <summary>
    /// A condition of a selection that has no value (§5.8.5 allows it to be null at execution): the object fails with it.
    /// </summary>
    public GraphQLException? Fault { get; }

    /// <summary>Whether answering may have to wait.</summary>
    public bool MayWait { get; }

    /// <summary>Whether the answer for one object is always the same.</summary>
    public bool IsConstant { get; }

    /// <summary>Answers to be copied; null if they differ between requests.</summary>
    public AnswerMemo? Memo { get; }
}
