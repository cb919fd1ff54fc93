namespace Aims.Facts;

/// <summary>Every fact that rules may use, once. Immutable.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Fact> _byPath;
    private readonly Dictionary<string, FactScope> _byList;

    internal Vocabulary(IReadOnlyList<Fact> facts, IReadOnlyList<FactScope> scopes)
    {
        (Facts, Scopes) = (facts, scopes);
        _byPath = facts.ToDictionary(f => f.Path, StringComparer.Ordinal);
        _byList = scopes.ToDictionary(s => s.Path, StringComparer.Ordinal);
    }

    /// <summary>The facts, in the order of the file.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The root and the lists; an owner stands before its lists.</summary>
    public IReadOnlyList<FactScope> Scopes { get; }

    /// <summary>The profile itself: facts that are in no list.</summary>
    public FactScope Root => Scopes[0];

    /// <summary>The fact with this path, or null.</summary>
    public Fact? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The scope of the list with this path, or null; the empty path is the root.</summary>
    public FactScope? FindScope(string listPath) => _byList.GetValueOrDefault(listPath);

    /// <summary>The scope whose items rules call by this name (<c>organisation</c>, <c>system</c>, <c>model</c>), or null.</summary>
    public FactScope? ScopeOfItem(string item)
    {
        foreach (var scope in Scopes)
            if (scope.Item == item && (scope.Parent is null || scope.Parent == Root)) return scope;
        return null;
    }
}
