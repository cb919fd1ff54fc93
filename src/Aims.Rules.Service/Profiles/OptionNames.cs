using System.Collections.Frozen;

namespace Aims.Service.Profiles;

/// <summary>A generated enum: the texts of the vocabulary that it stands for, by their names in GraphQL.</summary>
/// <param name="type">The name of the enum.</param>
/// <param name="description">What its values are.</param>
/// <param name="values">Names, the texts they stand for, and what those mean; in the order of the vocabulary.</param>
internal sealed class OptionNames(string type, string description, IReadOnlyList<(string Name, string Text, string Meaning)> values)
{
    private readonly FrozenDictionary<string, string> _texts = values.DistinctBy(value => value.Name)
        .ToFrozenDictionary(value => value.Name, value => value.Text, StringComparer.Ordinal);

    public string Type { get; } = type;

    public string Description { get; } = description;

    public IReadOnlyList<(string Name, string Text, string Meaning)> Values { get; } = values;

    /// <summary>The text of the vocabulary behind a name.</summary>
    public string TextOf(string name) => _texts[name];
}
