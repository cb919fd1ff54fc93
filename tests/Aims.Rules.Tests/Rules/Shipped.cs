using Aims.Data;
using Aims.Facts;
using Aims.Rules;

namespace Aims.Tests.Rules;

/// <summary>The vocabulary and rules of the repository, read once.</summary>
internal static class Shipped
{
    public static readonly string Root = FindRoot();

    public static readonly Vocabulary Vocabulary = ReadVocabulary();

    public static readonly RuleBook Book = ReadBook();

    public static byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(Root, path));

    public static Profile Profile(string json)
    {
        var profile = ProfileReader.Read(System.Text.Encoding.UTF8.GetBytes(json), Vocabulary, "profile.json", out var faults);
        Assert.Empty(faults);
        return profile!;
    }

    private static Vocabulary ReadVocabulary()
    {
        var vocabulary = RuleBookReader.ReadVocabulary(Bytes("rules/facts.json"), "rules/facts.json", out var faults);
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        return vocabulary!;
    }

    private static RuleBook ReadBook()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Root, "rules/applicability"), "*.json")
            .Select(f => (Path.GetRelativePath(Root, f), (ReadOnlyMemory<byte>)File.ReadAllBytes(f)));
        var book = RuleBookReader.Read(Vocabulary, files, out var faults);
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        return book!;
    }

    private static string FindRoot()
    {
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "Aims.Rules.sln"))) directory = Path.GetDirectoryName(directory)!;
        return directory;
    }
}
