using Aims.Graph;

namespace Aims.Answers;

/// <summary>What was asked, with every id in full.</summary>
/// <param name="Id">The provision or aspect that was asked about.</param>
/// <param name="Name">Its title or our label.</param>
/// <param name="In">The framework that the answer is limited to, or null for all.</param>
/// <param name="Moment">The point on the two time axes of law.</param>
/// <param name="AlsoIn">Provisions of other frameworks with the same local id and another meaning.</param>
public sealed record Question(ProvisionId Id, string Name, string? In, Moment Moment, IReadOnlyList<ProvisionId> AlsoIn);
