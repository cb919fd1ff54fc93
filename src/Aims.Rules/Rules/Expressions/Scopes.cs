using Aims.Facts;

namespace Aims.Rules.Expressions;

/// <summary>Which items an expression differs between.</summary>
internal static class Scopes
{
    /// <summary>The scope of two parts together: one must be the other or lie below it.</summary>
    /// <exception cref="ExpressionFault">The parts range over two lists.</exception>
    public static FactScope Join(FactScope a, FactScope b, int position)
    {
        if (a.Contains(b)) return b;
        if (b.Contains(a)) return a;
        throw new ExpressionFault(RuleFaultCode.MixedLists, position, $"A {a.Item} and a {b.Item} are combined.", "Ask about the items of a list with Any, All or Count.");
    }
}
