using System.Collections.Frozen;

namespace Aims.GraphQL.Language;

/// <summary>The names of the directive locations in documents, such as FIELD_DEFINITION.</summary>
internal static class DirectiveLocations
{
    private static readonly FrozenDictionary<string, DirectiveLocation> _byName =
        Enum.GetValues<DirectiveLocation>().ToFrozenDictionary(location => location.Name(), StringComparer.Ordinal);

    public static bool TryParse(string name, out DirectiveLocation location) => _byName.TryGetValue(name, out location);

    /// <summary>FieldDefinition → FIELD_DEFINITION.</summary>
    public static string Name(this DirectiveLocation location) =>
        string.Concat(location.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{char.ToUpperInvariant(c)}"));
}
