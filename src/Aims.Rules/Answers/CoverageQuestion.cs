using Aims.Graph;

namespace Aims.Answers;

/// <summary>What was asked about coverage, with every id in full.</summary>
/// <param name="Have">What is in place: implemented, evidenced and in scope of the subject.</param>
/// <param name="Targets">The frameworks or provisions whose duties are judged.</param>
/// <param name="Roles">Role ids; only duties that bind one of them are judged. Empty: all duties.</param>
/// <param name="Moment">The point on the two time axes of law.</param>
public sealed record CoverageQuestion(
    IReadOnlyList<ProvisionId> Have, IReadOnlyList<string> Targets, IReadOnlyList<string> Roles, Moment Moment);
