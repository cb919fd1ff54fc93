namespace Aims.Graph;

/// <summary>Edges of one kind as flat arrays: the edges of node n are <c>Start[n]..Start[n+1]</c>, ordered by target.</summary>
internal sealed class Adjacency
{
    private readonly int[] _start;
    private readonly int[] _target;
    private readonly int[] _row;

    private Adjacency(int[] start, int[] target, int[] row) => (_start, _target, _row) = (start, target, row);

    public int EdgeCount => _target.Length;

    public ReadOnlySpan<int> Targets(int node) => _target.AsSpan(_start[node].._start[node + 1]);

    /// <summary>The rows behind the edges of <see cref="Targets"/>, in the same order.</summary>
    public ReadOnlySpan<int> Rows(int node) => _row.AsSpan(_start[node].._start[node + 1]);

    public static Adjacency Of(int nodeCount, List<(int From, int To, int Row)> edges)
    {
        edges.Sort();
        var start = new int[nodeCount + 1];
        foreach (var (from, _, _) in edges) start[from + 1]++;
        for (var i = 0; i < nodeCount; i++) start[i + 1] += start[i];
        return new Adjacency(start, [.. edges.Select(e => e.To)], [.. edges.Select(e => e.Row)]);
    }

    public Adjacency Transposed()
    {
        var edges = new List<(int, int, int)>(_target.Length);
        for (var node = 0; node + 1 < _start.Length; node++)
            for (var i = _start[node]; i < _start[node + 1]; i++)
                edges.Add((_target[i], node, _row[i]));
        return Of(_start.Length - 1, edges);
    }
}
