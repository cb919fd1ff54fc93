using Aims.Facts;
using Aims.Rules;

namespace Aims.Tests.Rules;

public sealed class EvaluationAllocationTests
{
    private static readonly DateOnly KnownOn = new(2026, 7, 24);
    private static readonly Profile Bank = Shipped.Profile(System.Text.Encoding.UTF8.GetString(Shipped.Bytes("seeds/profiles/bank.json")));

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(1100)]
    public void Evaluating_prepared_profiles_allocates_nothing(int profiles)
    {
        var prepared = Shipped.Book.Prepare([.. Enumerable.Repeat(Bank, profiles)], KnownOn);
        // The least of several: a collection that another test brings about counts what is left of this thread's buffer.
        Assert.Equal(0, Enumerable.Range(0, 5).Min(_ => Allocated(prepared)));
    }

    private static long Allocated(PreparedProfiles prepared)
    {
        prepared.Evaluate();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++) prepared.Evaluate();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void A_profile_says_the_same_alone_and_in_any_place_of_a_batch()
    {
        Profile[] different = [.. Directory.EnumerateFiles(Path.Combine(Shipped.Root, "seeds/profiles"), "*.json").Order(StringComparer.Ordinal)
            .Select(f => Shipped.Profile(File.ReadAllText(f)))];
        var alone = different.Select(p => Shipped.Book.Prepare([p], KnownOn)).ToList();
        alone.ForEach(p => p.Evaluate());
        // Three blocks, of which the last is not full.
        var batch = Shipped.Book.Prepare([.. Enumerable.Range(0, 1100).Select(i => different[i % different.Length])], KnownOn);
        batch.Evaluate();
        for (var at = 0; at < batch.Count; at++)
            foreach (var rule in Shipped.Book.Rules)
                for (var item = 0; item < different[at % different.Length].Count(rule.Scope); item++)
                    Assert.Equal(alone[at % different.Length][rule, 0, item], batch[rule, at, item]);
    }
}
