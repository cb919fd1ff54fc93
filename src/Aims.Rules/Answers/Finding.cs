using Aims.Graph;

namespace Aims.Answers;

/// <summary>What is in place does for one duty, with what is left and the proof.</summary>
public sealed class Finding
{
    private readonly ProofSource _proofs;
    private Proof? _proof;
    private readonly IReadOnlyList<Remainder>? _remainder;

    internal Finding(
        Provision provision, Verdict verdict, IReadOnlyList<ProvisionId> via, IReadOnlyList<Remainder>? remainder,
        NoCounterpart? statement, ProofSource proofs)
    {
        (Provision, Verdict, Via, _remainder, Statement, _proofs) = (provision, verdict, via, remainder, statement, proofs);
    }

    /// <summary>The duty.</summary>
    public Provision Provision { get; }

    /// <summary>What is in place does for it.</summary>
    public Verdict Verdict { get; }

    /// <summary>The aspects and child duties that are reached, or the duty itself where it has none.</summary>
    public IReadOnlyList<ProvisionId> Via { get; }

    /// <summary>The parts of the duty that are not full.</summary>
    public IReadOnlyList<Remainder> Remainder => _remainder ?? _proofs.AllOf(Provision);

    /// <summary>The review statement behind <see cref="Verdict.NoContribution"/>, if there is one.</summary>
    public NoCounterpart? Statement { get; }

    /// <summary>The proof, worked out when asked for; no steps where nothing is reached.</summary>
    public Proof Proof => _proof ??= Verdict is Verdict.Full or Verdict.Partial ? _proofs.Of(Provision, Via) : new Proof([]);

    /// <summary>From when the duty binds under the law as published by the day; empty for what is not law.</summary>
    public IEnumerable<Application> From => Provision.Applies.Where(row => row.Window.IsKnown(_proofs.Moment.KnownOn));
}
