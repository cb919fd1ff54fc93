namespace Aims.Answers;

/// <summary>Derivations that wait for their turn: the shorter first, those of one length by node, then by row.</summary>
internal sealed class OpenDerivations
{
    private readonly List<List<Derivation>> _byLength = [];

    public void Add(Derivation derivation)
    {
        while (_byLength.Count <= derivation.Length) _byLength.Add([]);
        _byLength[derivation.Length].Add(derivation);
    }

    /// <summary>All of them in turn; each may add longer ones on the way.</summary>
    public IEnumerable<Derivation> InTurn()
    {
        for (var length = 0; length < _byLength.Count; length++)
        {
            _byLength[length].Sort(Order);
            foreach (var derivation in _byLength[length]) yield return derivation;
        }
    }

    private static int Order(Derivation a, Derivation b) =>
        a.Node != b.Node ? a.Node.CompareTo(b.Node)
        : a.Row != b.Row ? a.Row.CompareTo(b.Row)
        : a.Row < 0 ? 0 : a.Premises[0].CompareTo(b.Premises[0]);
}
