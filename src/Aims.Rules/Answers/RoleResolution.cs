using Aims.Graph;

namespace Aims.Answers;

/// <summary>What became of a role that a person typed.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Role">The role, or null if nothing was found or several have the name.</param>
/// <param name="Candidates">If no role was found: what may have been meant.</param>
/// <param name="Problem">If no role was found: what is wrong and what to do, in a sentence.</param>
public sealed record RoleResolution(string Text, NamedRole? Role, IReadOnlyList<NamedRole> Candidates, string? Problem)
{
    /// <summary>Whether a role was found.</summary>
    public bool IsFound => Role is not null;
}
