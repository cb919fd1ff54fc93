using Aims.Graph;

namespace Aims.Answers;

/// <summary>A question that is kept to see whether its answer changes from one corpus to another.</summary>
/// <param name="Ask"><c>satisfies</c> or <c>satisfied-by</c>.</param>
/// <param name="Id">The provision that is asked about.</param>
/// <param name="In">The framework that the answer is limited to, or null.</param>
/// <param name="Moment">The point on the two time axes of law.</param>
public sealed record StoredQuestion(string Ask, string Id, string? In, Moment Moment)
{
    /// <summary>The question on one line.</summary>
    public override string ToString() =>
        $"{Ask} {Id}{(In is null ? "" : $" in {In}")}, law of {Moment.AsOf:yyyy-MM-dd} as published by {Moment.KnownOn:yyyy-MM-dd}";
}
