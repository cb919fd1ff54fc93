using Aims.Facts;

namespace Aims.Answers.Assessments;

/// <summary>A question whose answer can still change a verdict.</summary>
/// <param name="Fact">The path of the fact in the profile, for instance <c>systems[0].annexIII</c>.</param>
/// <param name="Text">The question in plain words.</param>
/// <param name="Help">What helps to answer it, or null.</param>
/// <param name="Type">The kind of answer.</param>
/// <param name="Options">The values to choose from, for a word or set.</param>
/// <param name="Citation">The provision that makes the fact matter, or null.</param>
/// <param name="Least">The least number of verdicts that any answer decides; while the class is open, of verdicts on the class.</param>
/// <param name="Decides">What some answer decides: provisions and regimes, in order.</param>
public sealed record ProfileQuestion(string Fact, string Text, string? Help, FactType Type, IReadOnlyList<FactOption> Options, string? Citation,
    int Least, IReadOnlyList<string> Decides);
