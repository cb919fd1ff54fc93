using Aims.Graph;

namespace Aims.Answers;

/// <summary>Something that a duty still asks for.</summary>
/// <param name="Part">The aspect or child duty that is not full, or the duty itself where it has no parts.</param>
/// <param name="Text">What is left, in our words.</param>
public sealed record Remainder(ProvisionId Part, string Text);
