namespace Aims.GraphQL.Binding;

/// <summary>The kinds of values that parameters of bound methods get.</summary>
internal enum MemberParameterKind
{
    Argument,
    Parent,
    Cancellation,
}
