namespace Aims.GraphQL.Binding;

/// <summary>What a parameter of a bound method gets.</summary>
/// <param name="Kind">What kind of value.</param>
/// <param name="Argument">For arguments, which one.</param>
internal readonly record struct MemberParameter(MemberParameterKind Kind, int Argument = -1);
