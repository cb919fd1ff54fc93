namespace Aims.Facts;

/// <summary>One thing that can be known about an organisation, a system, a model or a management system.</summary>
public sealed class Fact
{
    internal Fact(FactScope scope, int index, int order, string path, string name, FactType type) =>
        (Scope, Index, Order, Path, Name, Type) = (scope, index, order, path, name, type);

    /// <summary>The scope that the fact belongs to.</summary>
    public FactScope Scope { get; }

    /// <summary>The position of the fact in its scope.</summary>
    public int Index { get; }

    /// <summary>The position of the fact in the vocabulary; questions of equal rank are asked in this order.</summary>
    public int Order { get; }

    /// <summary>The full path, for instance <c>systems.annexIII</c>.</summary>
    public string Path { get; }

    /// <summary>The path below the scope, for instance <c>annexIII</c>.</summary>
    public string Name { get; }

    /// <summary>The kind of value.</summary>
    public FactType Type { get; }

    /// <summary>The unit of a number, for instance <c>EUR</c>; null for other types.</summary>
    public string? Unit { get; internal init; }

    /// <summary>True for a number that has to be whole.</summary>
    public bool Whole { get; internal init; }

    /// <summary>The least number allowed, or null.</summary>
    public decimal? Minimum { get; internal init; }

    /// <summary>The greatest number allowed, or null.</summary>
    public decimal? Maximum { get; internal init; }

    /// <summary>The options of a word or set, in the order of their bits; empty for other types.</summary>
    public IReadOnlyList<FactOption> Options { get; internal init; } = [];

    /// <summary>The question that asks for the fact, in plain words.</summary>
    public required string Question { get; init; }

    /// <summary>What helps to answer the question, or null.</summary>
    public string? Help { get; internal init; }

    /// <summary>The provision that makes the fact matter, for instance <c>eu-ai-act:Art.3(1)</c>, or null.</summary>
    public string? Citation { get; internal init; }

    /// <summary>True if the fact is asked for in an interview; names and ids are not.</summary>
    public bool IsAsked { get; internal init; }

    /// <summary>All options of a set as bits.</summary>
    internal ulong AllOptions => Options.Count == 64 ? ulong.MaxValue : (1UL << Options.Count) - 1;

    /// <summary>The position of an option, or -1.</summary>
    public int IndexOfOption(string value)
    {
        for (var i = 0; i < Options.Count; i++)
            if (Options[i].Value == value) return i;
        return -1;
    }

    /// <summary>The path of the fact.</summary>
    public override string ToString() => Path;
}
