namespace Aims.Answers;

/// <summary>An id that was passed to a question is not in the corpus. Resolve what people type first: the corpus says what may have been meant.</summary>
public sealed class UnknownProvisionException : ArgumentException
{
    internal UnknownProvisionException(Resolution resolution, string parameter)
        : base(resolution.Problem, parameter) => Resolution = resolution;

    /// <summary>What became of the id, with candidates.</summary>
    public Resolution Resolution { get; }
}
