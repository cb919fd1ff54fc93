using Aims.Graph;
using Aims.Text;

namespace Aims.Answers;

/// <summary>
/// Resolves the role that a person typed. A name that several documents have is never decided silently: "provider" is one
/// thing in ISO/IEC 22989, where it is called "AI provider", and another in the AI Act, which is what the table is about.
/// </summary>
internal static class RoleResolver
{
    public static RoleResolution Resolve(RoleTable table, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return Short(table.Roles, text, null);
        var document = text[..colon].Trim();
        if (table.FindDocument(document) is { } named)
            return Short([.. table.Roles.Where(role => role.Document == named)], text[(colon + 1)..].Trim(), named);
        var hint = Suggestion.For(document, [.. table.Documents]) ?? $"Documents with roles: {string.Join(", ", table.Documents.Order(StringComparer.Ordinal))}.";
        return new RoleResolution(text, null, [], $"There is no framework or terminology '{document}'. {hint}");
    }

    private static RoleResolution Short(IReadOnlyList<NamedRole> roles, string name, string? document)
    {
        var folded = Fold(name);
        List<NamedRole> found = [.. roles.Where(role => IsCalled(role, folded))];
        if (found.Count == 1) return new RoleResolution(name, found[0], [], null);
        if (found.Count > 1)
            return new RoleResolution(name, null, found, $"'{name}' is a role of several documents, each with its own meaning. Name one: {Listed(found)}.");
        List<NamedRole> near = [.. roles.Where(role => folded.Length > 2 && (Fold(role.Local).Contains(folded, StringComparison.Ordinal) || Fold(role.Title).Contains(folded, StringComparison.Ordinal)))];
        if (near.Count == 0) near = [.. roles.Where(role => Suggestion.Distance(Fold(role.Local), folded) <= Math.Max(1, folded.Length / 4))];
        var hint = near.Count > 0 ? $"Did you mean {Listed(near)}?" : "No role has a name like it.";
        return new RoleResolution(name, null, near, $"There is no role '{name}'{(document is null ? "" : $" in {document}")}. {hint}");
    }

    /// <summary>Whether the role has the name; "provider" is a name of an "AI provider" too, but not the other way round.</summary>
    private static bool IsCalled(NamedRole role, string folded)
    {
        var (local, title) = (Fold(role.Local), Fold(role.Title));
        return local == folded || title == folded || local == $"AI-{folded}" || title == $"AI-{folded}";
    }

    private static string Listed(List<NamedRole> roles) => string.Join(", ", roles.Select(role => role.Id));

    private static string Fold(string name) => name.Replace(' ', '-').ToUpperInvariant();
}
