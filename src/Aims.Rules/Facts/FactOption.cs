namespace Aims.Facts;

/// <summary>One value that a fact of an enumeration may have.</summary>
/// <param name="Value">The value as it stands in profiles and rules, for instance <c>4(a)</c>.</param>
/// <param name="Text">What the value means, in plain words.</param>
public sealed record FactOption(string Value, string Text);
