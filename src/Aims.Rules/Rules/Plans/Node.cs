using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>
/// A node of the plan. Operands are literals: twice the number of a node, plus one if it is negated. Negation is
/// therefore free, and "or" is an "and" of negated operands that is negated itself.
/// </summary>
/// <param name="Kind">What it computes.</param>
/// <param name="Scope">The scope of its lanes; an atom may stand in a scope below its own.</param>
/// <param name="A">The first operand; for a list, the predicate of its items.</param>
/// <param name="B">The second operand; for a list, whether it is complete.</param>
/// <param name="Number">The position of the atom, or how many items there must be at least.</param>
internal readonly record struct Node(NodeKind Kind, FactScope Scope, int A, int B, int Number);
