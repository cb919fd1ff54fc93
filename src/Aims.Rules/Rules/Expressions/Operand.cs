using Aims.Facts;

namespace Aims.Rules.Expressions;

/// <summary>What a part of an expression turned out to be.</summary>
/// <param name="Scope">The scope whose items it differs between.</param>
internal abstract record Operand(FactScope Scope)
{
    /// <summary>What it is, for messages.</summary>
    public abstract string Describe();
}
