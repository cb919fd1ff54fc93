using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.5.2.2: fragments do not contain themselves.</summary>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadSyntax> _path = [];

    public override void LeaveDocument(DocumentSyntax document)
    {
        foreach (var fragment in document.Definitions.OfType<FragmentSyntax>()) Visit(fragment);
    }

    private void Visit(FragmentSyntax fragment)
    {
        if (!_done.Add(fragment.Name.Value)) return;
        _positions[fragment.Name.Value] = _path.Count;
        foreach (var spread in Context.SpreadsOf(fragment))
        {
            _path.Add(spread);
            if (_positions.TryGetValue(spread.Name.Value, out var start))
                Report($"Fragment '{spread.Name.Value}' contains itself.", [.. _path[start..]]);
            else if (Context.Fragments.TryGetValue(spread.Name.Value, out var next)) Visit(next);
            _path.RemoveAt(_path.Count - 1);
        }

        _positions.Remove(fragment.Name.Value);
    }
}
