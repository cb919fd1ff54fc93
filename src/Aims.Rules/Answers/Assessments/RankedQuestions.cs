using System.Collections;

namespace Aims.Answers.Assessments;

/// <summary>
/// Questions that are ranked when somebody first reads them: ranking takes far longer than the verdicts, and many readers want the
/// verdicts only. Safe from any thread.
/// </summary>
internal sealed class RankedQuestions(Func<List<ProfileQuestion>> rank) : IReadOnlyList<ProfileQuestion>
{
    // A cancelled ranking stays cancelled, as its token does.
    private readonly Lazy<List<ProfileQuestion>> _ranked = new(rank);

    public int Count => _ranked.Value.Count;

    public ProfileQuestion this[int index] => _ranked.Value[index];

    public IEnumerator<ProfileQuestion> GetEnumerator() => _ranked.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
