namespace Aims.Rules.Plans;

/// <summary>What a node of the plan computes.</summary>
internal enum NodeKind : byte
{
    /// <summary>Always true.</summary>
    Constant,

    /// <summary>An atom, encoded before the plan runs.</summary>
    Atom,

    /// <summary>Both operands.</summary>
    And,

    /// <summary>The operand of the owner, for each of its items.</summary>
    Broadcast,

    /// <summary>At least so many items of a list satisfy the operand.</summary>
    AtLeast,
}
