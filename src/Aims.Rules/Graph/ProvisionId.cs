using System.Diagnostics.CodeAnalysis;

namespace Aims.Graph;

/// <summary>
/// The full id of a provision, <c>framework:local</c>, or of one of its aspects, <c>framework:local#aspect</c>; for
/// instance <c>iso-42001:A.7.4</c> or <c>eu-ai-act:Art.10(3)#representative</c>. Ids are compared ordinally.
/// </summary>
/// <param name="Framework">The framework's id, for instance <c>eu-ai-act</c>.</param>
/// <param name="Local">The id within the framework, for instance <c>Art.10(3)</c>.</param>
/// <param name="Aspect">The aspect's id, or null for the provision itself.</param>
public sealed record ProvisionId(string Framework, string Local, string? Aspect = null)
{
    /// <summary>The provision without the aspect.</summary>
    public ProvisionId Provision => Aspect is null ? this : this with { Aspect = null };

    /// <summary>Reads a full id.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not a full id.</exception>
    public static ProvisionId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a full id: write framework:local, for instance iso-42001:A.7.4.");

    /// <summary>Reads a full id; false if <paramref name="text"/> has no framework, no local part or an empty aspect.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ProvisionId? id)
    {
        id = null;
        if (text is null) return false;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == text.Length - 1) return false;
        var hash = text.LastIndexOf('#');
        if (hash >= 0 && (hash < colon + 2 || hash == text.Length - 1)) return false;
        id = hash < 0
            ? new ProvisionId(text[..colon], text[(colon + 1)..])
            : new ProvisionId(text[..colon], text[(colon + 1)..hash], text[(hash + 1)..]);
        return true;
    }

    /// <summary>A local id without letter case, spaces and the difference of "Article" and "Art.": ids that fold alike count as the same.</summary>
    internal static string Fold(string local)
    {
        var folded = local.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return folded.StartsWith("ARTICLE", StringComparison.Ordinal) ? $"ART.{folded[7..].TrimStart('.')}"
            : folded.StartsWith("ART", StringComparison.Ordinal) && folded.Length > 3 && char.IsAsciiDigit(folded[3]) ? $"ART.{folded[3..]}"
            : folded;
    }

    /// <summary>The full id as text.</summary>
    public override string ToString() => Aspect is null ? $"{Framework}:{Local}" : $"{Framework}:{Local}#{Aspect}";
}
