using System.Reflection;

namespace Aims.Data;

/// <summary>Finds the files of a corpus in the assembly or in a directory.</summary>
internal static class CorpusFiles
{
    private static readonly string[] Folders = ["seeds/frameworks/", "crosswalks/", RuleFile.Folder];
    private static readonly string[] Singles = ["seeds/sources.json", "seeds/claims.json", RuleFile.Facts, UnreachedReader.File];

    /// <summary>The files embedded in the assembly under their repository paths, in ordinal order of the paths.</summary>
    public static List<CorpusFile> Shipped()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Where(Belongs).Order(StringComparer.Ordinal).Select(name => Embedded(assembly, name))];
    }

    /// <summary>The files of a directory, in ordinal order of their paths relative to it.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static List<CorpusFile> In(string directory)
    {
        var root = Path.GetFullPath(directory);
        if (!Directory.Exists(root)) throw new DirectoryNotFoundException($"There is no directory '{directory}'.");
        return [.. Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(root, file).Replace('\\', '/')))
            .Where(found => Belongs(found.Path))
            .OrderBy(found => found.Path, StringComparer.Ordinal)
            .Select(found => new CorpusFile(found.Path, new FileInfo(found.File).Length, () => File.ReadAllBytes(found.File)))];
    }

    private static bool Belongs(string path) =>
        Singles.Contains(path) || Folders.Any(folder =>
            path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal)
            && path.IndexOf('/', folder.Length) < 0);

    private static CorpusFile Embedded(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        return new CorpusFile(name, stream.Length, () => Bytes(assembly, name));
    }

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
