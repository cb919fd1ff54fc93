using Aims.GraphQL.Types;

namespace Aims.GraphQL.Binding;

/// <summary>An argument together with the parameter behind it.</summary>
/// <param name="Definition">The argument.</param>
/// <param name="Convert">Turns the coerced value into the parameter's.</param>
/// <param name="Absent">What the parameter gets if the argument is not given: its default in C#, or null.</param>
/// <param name="TakesNull">Whether a null that is given reaches the parameter; else that is as if it were not given.</param>
internal sealed record BoundArgument(InputValue Definition, InputConverter Convert, object? Absent, bool TakesNull);
