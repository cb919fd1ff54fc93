using Aims.Graph;
using FsCheck;
using FsCheck.Fluent;

namespace Aims.Tests.Graph;

/// <summary>Edges as flat arrays, against sorting them.</summary>
public sealed class AdjacencyTests
{
    private static readonly Arbitrary<List<(int From, int To)>> Edges = Arb.From(
        Gen.ListOf(from f in Gen.Choose(0, 9) from t in Gen.Choose(0, 30) select (f, t)).Select(edges => edges.ToList()),
        edges => edges.Select((_, left) => edges.Where((_, at) => at != left).ToList()));

    [Fact]
    public void The_edges_of_a_node_come_by_target_and_then_by_row_whatever_the_order_in_which_they_were_found() =>
        Prop.ForAll(Edges, edges =>
        {
            var sorted = edges.Select((edge, row) => (edge.From, edge.To, Row: row)).Order().ToList();
            var adjacency = Of(10, edges);
            return Rows(adjacency, 10).SequenceEqual(sorted);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_transpose_of_the_transpose_is_the_same() =>
        Prop.ForAll(Edges, edges =>
        {
            var adjacency = Of(31, edges);
            return Rows(adjacency.Transposed(), 31).SequenceEqual(Rows(adjacency, 31).Select(e => (e.To, e.From, e.Row)).Order())
                && Rows(adjacency.Transposed().Transposed(), 31).SequenceEqual(Rows(adjacency, 31));
        }).QuickCheckThrowOnFailure();

    private static Adjacency Of(int nodes, List<(int From, int To)> edges)
    {
        var list = new EdgeList();
        for (var row = 0; row < edges.Count; row++) list.Add(edges[row].From, edges[row].To, row);
        return Adjacency.Of(nodes, list);
    }

    private static List<(int From, int To, int Row)> Rows(Adjacency adjacency, int nodes)
    {
        var rows = new List<(int, int, int)>();
        for (var node = 0; node < nodes; node++)
            for (var i = 0; i < adjacency.Targets(node).Length; i++)
                rows.Add((node, adjacency.Targets(node)[i], adjacency.Rows(node)[i]));
        return rows;
    }
}
