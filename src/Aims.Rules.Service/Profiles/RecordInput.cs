using System.Collections.Frozen;

namespace Aims.Service.Profiles;

/// <summary>A generated input object: the profile, a group of facts in it, or an item of a list.</summary>
/// <param name="type">The name of the input object.</param>
/// <param name="description">What it states.</param>
/// <param name="fields">Its fields, in the order of the vocabulary.</param>
/// <param name="closable">The sets and lists that it can say to be complete; null if it has none.</param>
internal sealed class RecordInput(string type, string description, IReadOnlyList<FactInput> fields, OptionNames? closable)
{
    /// <summary>The field by which a record closes sets and lists; no fact can have this name.</summary>
    public const string Complete = "complete";

    /// <summary>The value of that field that closes all of them.</summary>
    public const string All = "ALL";

    private readonly FrozenDictionary<string, FactInput> _fields = fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);

    public string Type { get; } = type;

    public string Description { get; } = description;

    public IReadOnlyList<FactInput> Fields { get; } = fields;

    public OptionNames? Closable { get; } = closable;

    public FactInput this[string name] => _fields[name];
}
