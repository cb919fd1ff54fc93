namespace Aims.Graph;

/// <summary>Edges in the order in which they were found, each with the row behind it.</summary>
internal sealed class EdgeList
{
    private readonly List<int> _from = [], _to = [], _row = [];

    public int Count => _from.Count;

    public void Add(int from, int to, int row)
    {
        _from.Add(from);
        _to.Add(to);
        _row.Add(row);
    }

    public int From(int edge) => _from[edge];

    public int To(int edge) => _to[edge];

    public int Row(int edge) => _row[edge];

    /// <summary>The edges ordered by where they start, then by where they lead; equal ones stay in the order in which they were added.</summary>
    public int[] Ordered()
    {
        var order = new int[Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        return OrderedBy(_from, OrderedBy(_to, order));
    }

    /// <summary>Counting sort, which keeps the order of equal keys: edges are many, nodes are few.</summary>
    private static int[] OrderedBy(List<int> keys, int[] order)
    {
        var highest = -1;
        foreach (var key in keys) highest = Math.Max(highest, key);
        var start = new int[highest + 2];
        foreach (var key in keys) start[key + 1]++;
        for (var key = 0; key <= highest; key++) start[key + 1] += start[key];
        var ordered = new int[order.Length];
        foreach (var edge in order) ordered[start[keys[edge]]++] = edge;
        return ordered;
    }
}
