using System.Collections.ObjectModel;
using System.Text.Json;
using Aims.Data.Checks;
using Aims.Graph;

namespace Aims.Data;

/// <summary>Reads the files of a corpus and collects every fault in them.</summary>
internal sealed class CorpusReader
{
    private readonly List<Fault> _faults = [];
    private readonly List<Framework> _frameworks = [];
    private readonly List<Located<Provision>> _provisions = [];
    private readonly List<Located<Source>> _sources = [];
    private readonly List<Located<Claim>> _claims = [];
    private readonly List<CrosswalkFile> _crosswalks = [];
    private readonly List<RoleTableFile> _roleTables = [];
    private readonly Dictionary<string, FaultCollector> _frameworkFiles = new(StringComparer.Ordinal);
    private readonly List<RuleFile> _ruleFiles = [];
    private readonly NodeCounter _nodes = new();

    /// <summary>Reads all files; the data holds what could be made out, the faults say what could not.</summary>
    public static (CorpusData Data, CrosswalkGraph Graph, List<Fault> Faults) Read(IEnumerable<CorpusFile> files)
    {
        var reader = new CorpusReader();
        foreach (var file in files.Where(reader.Fits).OrderBy(f => f.Path, StringComparer.Ordinal)) reader.Read(file);
        if (reader._frameworkFiles.Count == 0 && reader._faults.Count == 0)
            new FaultCollector("", reader._faults).Add(FaultCode.BadLayout, "$", "There is no framework in the corpus.", "Name the directory that holds seeds/frameworks/ and crosswalks/.");
        return reader.Finish();
    }

    /// <summary>Looks for the faults that only the whole corpus shows.</summary>
    public static void Check(CorpusData data, CrosswalkGraph graph)
    {
        MappingChecks.Run(data);
        JointChecks.Run(data, graph);
        StatementChecks.Run(data, graph);
        CompletenessChecks.Run(data, graph);
        EpochChecks.Run(data, graph);
        ContradictionChecks.Run(data, graph);
        RoleChecks.Run(data);
    }

    private bool Fits(CorpusFile file)
    {
        var faults = new FaultCollector(file.Path, _faults);
        if (file.Length > CorpusFile.MaxLength)
        {
            faults.Add(FaultCode.FileTooLarge, "$", $"The file has {file.Length} bytes.", $"A corpus file has at most {CorpusFile.MaxLength} bytes.");
            return false;
        }

        if (!CorpusFiles.Belongs(file.Path))
        {
            faults.Add(FaultCode.BadLayout, "$", "The layout has no place for this file.", "Frameworks stand in seeds/frameworks/, crosswalks in crosswalks/, with names that end in .json.");
            return false;
        }

        return true;
    }

    private void Read(CorpusFile file)
    {
        var bytes = file.Read();
        if (RuleFile.IsRule(file.Path))
        {
            _ruleFiles.Add(new RuleFile(file.Path, bytes));
            return;
        }

        var faults = new FaultCollector(file.Path, _faults);
        if (JsonFile.Parse(bytes, faults) is not { } root) return;
        if (file.Path == SourceReader.File) _sources.AddRange(SourceReader.Read(root, faults));
        else if (file.Path == ClaimReader.File) _claims.AddRange(ClaimReader.Read(root, faults));
        else if (file.Path == RoleTableReader.File) _roleTables.Add(new RoleTableReader(faults).Read(root));
        else if (file.Path.StartsWith(CrosswalkReader.Folder, StringComparison.Ordinal)) _crosswalks.Add(new CrosswalkReader(faults).Read(root));
        else ReadFramework(root, faults);
    }

    private void ReadFramework(JsonElement root, FaultCollector faults)
    {
        var before = _nodes.Count;
        if (new FrameworkReader(faults, _nodes).Read(root) is not { } read) return;
        if (!_frameworkFiles.TryAdd(read.Framework.Id, faults))
        {
            _nodes.BackTo(before);
            faults.Add(FaultCode.DuplicateId, "$.id", $"Framework '{read.Framework.Id}' stands twice.", "Keep one file for each framework.");
            return;
        }

        _frameworks.Add(read.Framework);
        _provisions.AddRange(read.Provisions);
    }

    private (CorpusData, CrosswalkGraph, List<Fault>) Finish()
    {
        var nodes = new NodeTable(_frameworks.Frozen(), _nodes.Count);
        var data = new CorpusData
        {
            Frameworks = _frameworks,
            Provisions = _provisions,
            Sources = _sources,
            Claims = _claims,
            Crosswalks = LinkChecks.Run(_crosswalks, nodes),
            RoleTables = RoleLinks.Run(_roleTables, _frameworks),
            RuleFiles = _ruleFiles,
            Nodes = nodes,
        };
        SourceChecks.Run(data, _frameworkFiles);
        ProvisionChecks.Run(data, _frameworkFiles);
        var graph = new CrosswalkGraph(
            nodes,
            data.Mappings.Select(row => row.Value).OrderBy(row => row.Id, StringComparer.Ordinal).Frozen(),
            Ordered(data.Crosswalks.SelectMany(file => file.NoCounterparts), row => row.Provision.ToString(), row => row.In),
            Ordered(data.Crosswalks.SelectMany(file => file.Mitigations), row => row.From.ToString(), row => row.To.ToString()),
            Ordered(data.Crosswalks.SelectMany(file => file.StatutoryLinks), row => row.From.ToString(), row => row.To.ToString()),
            data.Crosswalks.SelectMany(file => file.Complete.Select(side => new CompleteSide(side, side == file.From ? file.To : file.From))).Distinct().Frozen())
        {
            RoleTable = new(() => new RoleTable(
                _frameworks, data.RoleTables.SelectMany(file => file.Terminologies).Select(row => row.Value),
                data.RoleTables.SelectMany(file => file.Roles).Select(row => row.Value),
                data.RoleTables.SelectMany(file => file.Relations).Select(row => row.Value))),
        };
        return (data, graph, _faults);
    }

    private static ReadOnlyCollection<T> Ordered<T>(IEnumerable<Located<T>> rows, Func<T, string> first, Func<T, string> second) =>
        rows.Select(row => row.Value).OrderBy(first, StringComparer.Ordinal).ThenBy(second, StringComparer.Ordinal).Frozen();
}
