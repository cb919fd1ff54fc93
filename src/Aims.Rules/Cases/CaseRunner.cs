using Aims.Data;
using Aims.Facts;

namespace Aims.Cases;

/// <summary>Reads the case files of a directory and holds a corpus to them. Every fault in the files is collected first.</summary>
internal sealed class CaseRunner(Corpus corpus, string directory)
{
    public const string Folder = "tests/cases/";

    private readonly List<Fault> _faults = [];
    private readonly PlainFacts _plain = new(corpus.Facts);
    private readonly List<CaseFile> _files = [];

    public CaseReport Run()
    {
        var root = Path.Combine(directory, Folder);
        if (!Directory.Exists(root)) throw new DirectoryNotFoundException($"There is no directory '{Folder}' in '{directory}'.");
        var files = CorpusFiles.Below(directory, Folder).ToList();
        foreach (var file in files.Where(IsPlain))
            if (Parse(file, out var faults) is { } plain) _plain.Read(plain, faults);
        foreach (var file in files.Where(f => !IsPlain(f))) RunFile(file);
        if (_faults.Count > 0) throw new CorpusException(Fault.Ordered(_faults));
        return new CaseReport(_files.Sum(f => f.Cases), [.. _files.SelectMany(f => f.Results)], WithoutCases());
    }

    private static bool IsPlain(CorpusFile file) => file.Path == Folder + PlainFacts.File;

    private void RunFile(CorpusFile read)
    {
        if (Parse(read, out var faults) is not { } json) return;
        var path = read.Path;
        var file = new CaseFile(corpus, _plain, path, faults);
        _files.Add(file);
        if (path.EndsWith("/" + RuleCases.Name, StringComparison.Ordinal)) RuleCases.Run(file, json);
        else if (path.EndsWith("/" + ClosedWorldCases.Name, StringComparison.Ordinal)) ClosedWorldCases.Run(file, json);
        else if (path.EndsWith("/" + LawCases.Name, StringComparison.Ordinal)) LawCases.Run(file, json);
        else if (path.Contains("/" + ProfileCases.Folder, StringComparison.Ordinal))
            ProfileCases.Run(file, json, Path.GetFileNameWithoutExtension(path), () => ReadProfile(Path.GetFileName(path), faults));
        else faults.Add(FaultCode.BadLayout, "$", "The layout has no place for this file.", $"Cases stand in {PlainFacts.File}, <law>/{RuleCases.Name}, <law>/{ClosedWorldCases.Name}, <law>/{LawCases.Name} and {ProfileCases.Folder}<name>.json.");
    }

    private System.Text.Json.JsonElement? Parse(CorpusFile file, out FaultCollector faults)
    {
        faults = new FaultCollector(file.Path, _faults);
        return JsonFile.Parse(file.Read(), faults);
    }

    private Profile? ReadProfile(string name, FaultCollector faults)
    {
        var path = $"seeds/profiles/{name}";
        if (!File.Exists(Path.Combine(directory, path)))
        {
            faults.Add(FaultCode.UnknownInCase, "$", $"There is no profile '{path}'.", "Give the file the name of the profile that it speaks of.");
            return null;
        }

        var profile = ProfileReader.Read(File.ReadAllBytes(Path.Combine(directory, path)), corpus.Facts, path, out var found);
        _faults.AddRange(found);
        return profile;
    }

    /// <summary>The rules whose files stand in the directory and that no case holds to all three truths.</summary>
    private string[] WithoutCases()
    {
        var covered = _files.SelectMany(f => f.Rules).ToHashSet();
        return [.. corpus.Rules.Rules.Where(r => !covered.Contains(r) && File.Exists(Path.Combine(directory, r.File))).Select(r => r.ToString())];
    }
}
