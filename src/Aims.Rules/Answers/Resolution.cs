using System.Diagnostics.CodeAnalysis;
using Aims.Graph;

namespace Aims.Answers;

/// <summary>What became of an id that a person typed.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Provision">The provision, or null if nothing was found.</param>
/// <param name="Id">The full id of the provision or of its aspect; null if nothing was found.</param>
/// <param name="AlsoIn">Provisions of other frameworks that have the same local id and another meaning.</param>
/// <param name="Candidates">If nothing was found: what may have been meant.</param>
/// <param name="Problem">If nothing was found: what is wrong and what to do, in a sentence.</param>
public sealed record Resolution(
    string Text, Provision? Provision, ProvisionId? Id, IReadOnlyList<ProvisionId> AlsoIn, IReadOnlyList<ProvisionId> Candidates, string? Problem)
{
    /// <summary>Whether a provision was found.</summary>
    [MemberNotNullWhen(true, nameof(Provision), nameof(Id))]
    public bool IsFound => Provision is not null;
}
