using System.Collections.Concurrent;

namespace Aims.GraphQL.Planning;

/// <summary>What was written about objects that never change, to be copied.</summary>
internal sealed class AnswerMemo(MemoBudget budget)
{
    private readonly ConcurrentDictionary<object, byte[]> _answers = new(ReferenceEqualityComparer.Instance);

    public bool TryGet(object value, out byte[]? answer) => _answers.TryGetValue(value, out answer);

    public void Add(object value, ReadOnlySpan<byte> answer)
    {
        if (budget.TryTake(answer.Length + MemoBudget.EntryOverhead) && !_answers.TryAdd(value, answer.ToArray()))
            budget.GiveBack(answer.Length + MemoBudget.EntryOverhead);
    }
}
