namespace Aims.Service.Resolvers;

/// <summary>An answer to choose for a question.</summary>
/// <param name="Name">The enum value by which the input of a profile states it.</param>
/// <param name="Value">The word of the vocabulary, as it stands in profiles.</param>
/// <param name="Text">What it means, in plain words.</param>
internal sealed record Choice(string Name, string Value, string Text);
