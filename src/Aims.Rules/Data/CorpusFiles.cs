using System.Reflection;

namespace Aims.Data;

/// <summary>Finds the files of a corpus in the assembly or in a directory.</summary>
internal static class CorpusFiles
{
    private static readonly string[] Folders = ["seeds/frameworks/", "crosswalks/", RuleFile.Folder];
    private static readonly string[] Singles = ["seeds/sources.json", "seeds/claims.json", RoleTableReader.File, RuleFile.Facts, UnreachedReader.File];

    private static readonly string[] Roots = ["seeds", "crosswalks", "rules"];
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, MaxRecursionDepth = 4, MatchCasing = MatchCasing.CaseInsensitive };

    /// <summary>Example profiles are input of questions, not part of a corpus.</summary>
    private const string Profiles = "seeds/profiles/";

    /// <summary>The files embedded in the assembly under their repository paths, in ordinal order of the paths.</summary>
    public static List<CorpusFile> Shipped()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Where(Belongs).Order(StringComparer.Ordinal).Select(name => Embedded(assembly, name))];
    }

    /// <summary>The embedded files that belong to the rules.</summary>
    public static List<RuleFile> ShippedRules() => [.. Shipped().Where(file => RuleFile.IsRule(file.Path)).Select(file => new RuleFile(file.Path, file.Read()))];

    /// <summary>The files of a directory, in ordinal order of their paths relative to it.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static List<CorpusFile> In(string directory)
    {
        var root = Path.GetFullPath(directory);
        if (!Directory.Exists(root)) throw new DirectoryNotFoundException($"There is no directory '{directory}'.");
        return [.. Below(root, Roots).Where(file => !file.Path.StartsWith(Profiles, StringComparison.Ordinal))];
    }

    /// <summary>The JSON files in folders of a directory, in ordinal order of their paths relative to it.</summary>
    public static IEnumerable<CorpusFile> Below(string root, params IEnumerable<string> folders) =>
        folders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.json", Everywhere))
            .Select(file => (File: file, Path: Path.GetRelativePath(root, file).Replace('\\', '/')))
            .OrderBy(found => found.Path, StringComparer.Ordinal)
            .Select(found => Of(found.File, found.Path));

    /// <summary>What has no length is not opened: it is empty, or a pipe that would never end.</summary>
    private static CorpusFile Of(string file, string path)
    {
        var length = Length(file);
        return new CorpusFile(path, length, () => length == 0 ? [] : File.ReadAllBytes(file));
    }

    /// <summary>Whether the layout has a place for the file.</summary>
    public static bool Belongs(string path) =>
        Singles.Contains(path) || Folders.Any(folder =>
            path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal)
            && path.IndexOf('/', folder.Length) < 0);

    /// <summary>The length of the file itself, also where the name is a link to it.</summary>
    private static long Length(string file) =>
        (File.ResolveLinkTarget(file, returnFinalTarget: true) as FileInfo ?? new FileInfo(file)).Length;

    private static CorpusFile Embedded(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        return new CorpusFile(name, stream.Length, () => Embedded(name));
    }

    /// <summary>The bytes of what is embedded in this assembly under a name.</summary>
    public static byte[] Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
