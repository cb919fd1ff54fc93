namespace Aims.Facts;

/// <summary>
/// What is known about one organisation and its systems, models and management system. What it does not state is
/// unknown. Immutable; safe from any thread.
/// </summary>
public sealed class Profile
{
    private readonly FactTable[] _tables;

    internal Profile(Vocabulary vocabulary, FactTable[] tables) => (Vocabulary, _tables) = (vocabulary, tables);

    /// <summary>The vocabulary that the profile is written in.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The profile that states nothing.</summary>
    public static Profile Empty(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var tables = vocabulary.Scopes
            .Select(s => s.Parent is null ? new FactTable(s, [0], new FactCell[s.Facts.Count]) : new FactTable(s, [], []))
            .ToArray();
        return new Profile(vocabulary, tables);
    }

    /// <summary>The number of items that the profile states in a scope; 1 for the root.</summary>
    public int Count(FactScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return _tables[scope.Index].Rows;
    }

    /// <summary>True if the profile says everything about this fact of this item: a set or list is complete.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The profile has no such item.</exception>
    public bool IsKnown(Fact fact, int row)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Count(fact.Scope), nameof(row));
        return _tables[fact.Scope.Index].Cell(row, fact).IsKnown;
    }

    internal FactTable Table(FactScope scope) => _tables[scope.Index];

    /// <summary>The cell of a fact as seen from an item of a scope that is the fact's scope or lies below it.</summary>
    internal FactCell Cell(Fact fact, FactScope from, int row)
    {
        for (var scope = from; scope != fact.Scope; scope = scope.Parent!)
            row = _tables[scope.Index].Parents[row];
        return _tables[fact.Scope.Index].Cell(row, fact);
    }

    internal Profile With(Fact fact, int row, FactCell cell)
    {
        var tables = (FactTable[])_tables.Clone();
        tables[fact.Scope.Index] = tables[fact.Scope.Index].With(row, fact, cell);
        return new Profile(Vocabulary, tables);
    }

    /// <summary>The same profile with one more item, about which nothing is known, in a list directly under the root.</summary>
    internal Profile WithItem(FactScope scope)
    {
        var tables = (FactTable[])_tables.Clone();
        tables[scope.Index] = tables[scope.Index].WithRow(0);
        return new Profile(Vocabulary, tables);
    }
}
