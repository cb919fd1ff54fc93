using System.Collections.Frozen;
using Aims.GraphQL;

namespace Aims.Service.Resolvers;

/// <summary>The words that assessments have for headlines.</summary>
internal static class Headlines
{
    private static readonly FrozenDictionary<string, Headline> _words = new Dictionary<string, Headline>(StringComparer.Ordinal)
    {
        ["unknown"] = Headline.Unknown,
        ["out-of-scope"] = Headline.OutOfScope,
        ["prohibited"] = Headline.Prohibited,
        ["high"] = Headline.High,
        ["limited-transparency"] = Headline.LimitedTransparency,
        ["gpai-systemic"] = Headline.GpaiSystemic,
        ["gpai"] = Headline.Gpai,
        ["minimal"] = Headline.Minimal,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <exception cref="GraphQLException">The schema has no such headline: better no answer than another one.</exception>
    public static Headline Of(string word) =>
        _words.TryGetValue(word, out var headline) ? headline : throw new GraphQLException($"The schema has no headline '{word}'.", ErrorCode.BadResult);
}
