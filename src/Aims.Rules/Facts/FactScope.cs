namespace Aims.Facts;

/// <summary>Where facts live: the profile itself (the root), or the items of one list, such as the systems.</summary>
public sealed class FactScope
{
    private readonly Dictionary<string, Fact> _byName = new(StringComparer.Ordinal);
    private readonly List<Fact> _facts = [];

    internal FactScope(int index, string path, string item, FactScope? parent, Fact? list) =>
        (Index, Path, Item, Parent, List) = (index, path, item, parent, list);

    /// <summary>The position of the scope in the vocabulary; the root is 0, a list stands after its owner.</summary>
    public int Index { get; }

    /// <summary>The path of the list, for instance <c>systems</c>; empty for the root.</summary>
    public string Path { get; }

    /// <summary>What one item is called, for instance <c>system</c>; <c>organisation</c> for the root.</summary>
    public string Item { get; }

    /// <summary>The scope that holds the list; null for the root.</summary>
    public FactScope? Parent { get; }

    /// <summary>The fact that is the list; null for the root.</summary>
    public Fact? List { get; }

    /// <summary>The facts of this scope, in vocabulary order, without those of nested lists.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>The fact of this scope with this name (its path below the scope), or null.</summary>
    public Fact? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>True if this scope is <paramref name="other"/> or holds it, directly or not.</summary>
    public bool Contains(FactScope other)
    {
        for (var scope = other; scope is not null; scope = scope.Parent)
            if (scope == this) return true;
        return false;
    }

    internal bool TryAdd(Fact fact)
    {
        if (!_byName.TryAdd(fact.Name, fact)) return false;
        _facts.Add(fact);
        return true;
    }
}
