using Aims.Graph;
using Aims.Tests.Support;

namespace Aims.Benchmarks;

/// <summary>
/// The named baseline: the same answers by dictionary and breadth-first search, as one would write them over the public
/// model. It gives the duties and their verdicts, without vias, remainders and proofs.
/// </summary>
internal sealed class DictionaryAnswers(Corpus corpus, FrozenGraph graph)
{
    private readonly NaiveCorpus _naive = new(corpus, graph);

    public List<(Provision Duty, bool Full)> Satisfies(int[] inPlace, string own)
    {
        var (full, reached) = _naive.Of(inPlace);
        var duties = new List<(Provision, bool)>();
        foreach (var node in reached.Order())
        {
            if (graph.Nodes.Aspect(node) is not null) continue;
            var duty = graph.Nodes.Provision(node);
            if (duty.IsDuty && duty.Framework.Id != own && IsAnsweredItself(duty)) duties.Add((duty, full.Contains(node)));
        }

        return duties;
    }

    private bool IsAnsweredItself(Provision duty) =>
        !duty.Children.Any(c => c.IsDuty && graph.Exists[c.Node]) || duty.Aspects.Any(a => graph.Exists[a.Node]);
}
