namespace Aims.Graph;

/// <summary>Edges of one kind as flat arrays: the edges of node n are <c>Start[n]..Start[n+1]</c>, ordered by target.</summary>
internal sealed class Adjacency
{
    private readonly int[] _start;
    private readonly int[] _target;
    private readonly int[] _row;

    private Adjacency(int[] start, int[] target, int[] row) => (_start, _target, _row) = (start, target, row);

    public int EdgeCount => _target.Length;

    public ReadOnlySpan<int> Targets(int node) => _target.AsSpan(_start[node], _start[node + 1] - _start[node]);

    /// <summary>The rows behind the edges of <see cref="Targets"/>, in the same order.</summary>
    public ReadOnlySpan<int> Rows(int node) => _row.AsSpan(_start[node], _start[node + 1] - _start[node]);

    public static Adjacency Of(int nodeCount, EdgeList edges)
    {
        var (start, target, row) = (new int[nodeCount + 1], new int[edges.Count], new int[edges.Count]);
        var order = edges.Ordered();
        for (var i = 0; i < order.Length; i++)
        {
            start[edges.From(order[i]) + 1]++;
            (target[i], row[i]) = (edges.To(order[i]), edges.Row(order[i]));
        }

        for (var node = 0; node < nodeCount; node++) start[node + 1] += start[node];
        return new Adjacency(start, target, row);
    }

    public Adjacency Transposed()
    {
        var edges = new EdgeList();
        for (var node = 0; node + 1 < _start.Length; node++)
            for (var i = _start[node]; i < _start[node + 1]; i++)
                edges.Add(_target[i], node, _row[i]);
        return Of(_start.Length - 1, edges);
    }
}
