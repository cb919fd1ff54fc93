namespace Aims.Data;

/// <summary>A file under <c>rules/</c>, read and not yet compiled.</summary>
/// <param name="Path">Repository path with forward slashes.</param>
/// <param name="Bytes">Its text, UTF-8.</param>
internal sealed record RuleFile(string Path, byte[] Bytes)
{
    public const string Folder = "rules/applicability/";
    public const string Facts = "rules/facts.json";

    /// <summary>True for the path of a file that belongs to the rules of a corpus.</summary>
    public static bool IsRule(string path) => path is Facts or UnreachedReader.File || path.StartsWith(Folder, StringComparison.Ordinal);
}
