using System.Collections.Concurrent;
using Aims.Graph;
using Aims.Text;

namespace Aims.Answers;

/// <summary>
/// Resolves what a person typed to a provision or aspect. Letter case, spaces and "Article" for "Art." are forgiven;
/// anything else is not: a short id is looked up in the default framework only.
/// </summary>
internal sealed class IdResolver(IReadOnlyList<Framework> frameworks)
{
    /// <summary>The framework in which short ids are resolved.</summary>
    public const string DefaultFramework = "iso-42001";

    private readonly Lazy<Dictionary<Framework, Dictionary<string, Provision>>> _folded = new(() =>
        frameworks.ToDictionary(f => f, f => f.Provisions.ToDictionary(p => ProvisionId.Fold(p.Id.Local), StringComparer.Ordinal)));

    private readonly ConcurrentDictionary<Provision, IReadOnlyList<ProvisionId>> _alsoIn = [];

    /// <summary>Folds all ids, which the first resolution does otherwise.</summary>
    public void Prepare() => _ = _folded.Value;

    public Resolution Resolve(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? Short(text) : Full(text, text[..colon].Trim(), text[(colon + 1)..].Trim());
    }

    private Resolution Full(string text, string frameworkId, string local)
    {
        var framework = FrameworkOf(frameworkId);
        if (framework is null)
        {
            var hint = Suggestion.For(frameworkId, [.. frameworks.Select(f => f.Id)]) ?? $"Frameworks: {string.Join(", ", frameworks.Select(f => f.Id))}.";
            return Problem(text, $"There is no framework '{frameworkId}'. {hint}", []);
        }

        return Find(framework, text, local) ?? NotIn(framework, text, local);
    }

    private Framework? FrameworkOf(string id)
    {
        for (var i = 0; i < frameworks.Count; i++)
            if (string.Equals(frameworks[i].Id, id, StringComparison.OrdinalIgnoreCase)) return frameworks[i];
        return null;
    }

    private Resolution Short(string text)
    {
        if (FrameworkOf(DefaultFramework) is not { } framework)
            return Problem(text, $"'{text}' has no framework: write framework:local.", Elsewhere(text, null));
        return Find(framework, text, text) ?? NotIn(framework, text, text);
    }

    private Resolution? Find(Framework framework, string text, string local)
    {
        var (id, aspect) = Split(local);
        if ((framework.Find(id) ?? _folded.Value[framework].GetValueOrDefault(ProvisionId.Fold(id))) is not { } provision) return null;
        if (aspect is null) return Found(text, provision, provision.Id);
        var found = provision.Aspects.FirstOrDefault(a => string.Equals(a.Id.Aspect, aspect, StringComparison.OrdinalIgnoreCase));
        if (found is not null) return Found(text, provision, found.Id);
        return Problem(text, $"{provision.Id} has no aspect '{aspect}'.", [.. provision.Aspects.Select(a => a.Id)]);
    }

    private Resolution NotIn(Framework framework, string text, string local)
    {
        var (id, _) = Split(local);
        var elsewhere = Elsewhere(id, framework);
        var where = elsewhere.Count == 0 ? "" : $" It exists in other frameworks: {string.Join(", ", elsewhere.Select(Described))}.";
        // An id that another framework has was hardly mistyped.
        var near = elsewhere.Count > 0 ? [] : Near(framework, id);
        var hint = near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
        return Problem(text, $"{framework.Name} ({framework.Id}) has no '{id}'.{where}{hint}", [.. elsewhere, .. near]);
    }

    private Resolution Found(string text, Provision provision, ProvisionId id) =>
        new(text, provision, id, _alsoIn.GetOrAdd(provision, p => Elsewhere(p.Id.Local, p.Framework).Frozen()), [], null);

    private static Resolution Problem(string text, string problem, IReadOnlyList<ProvisionId> candidates) => new(text, null, null, [], candidates, problem);

    private List<ProvisionId> Elsewhere(string local, Framework? except) =>
        [.. frameworks.Where(f => f != except).Select(f => _folded.Value[f].GetValueOrDefault(ProvisionId.Fold(local))).OfType<Provision>().Select(p => p.Id)];

    private static List<ProvisionId> Near(Framework framework, string local) =>
        [.. framework.Provisions.Select(p => (p.Id, Distance: Suggestion.Distance(ProvisionId.Fold(p.Id.Local), ProvisionId.Fold(local))))
            .Where(near => near.Distance <= Math.Max(1, local.Length / 4)).OrderBy(near => near.Distance).Take(3).Select(near => near.Id)];

    private string Described(ProvisionId id)
    {
        var framework = frameworks.First(f => f.Id == id.Framework);
        return $"{id} ({framework.Name}, {framework.Find(id.Local)!.Name})";
    }

    private static (string Local, string? Aspect) Split(string local)
    {
        var hash = local.LastIndexOf('#');
        return hash < 0 ? (local, null) : (local[..hash].TrimEnd(), local[(hash + 1)..].Trim());
    }
}
