using System.Security.Cryptography;
using System.Text;
using Aims.Answers;
using Aims.Data;
using Aims.Data.Images;
using Aims.Graph;

namespace Aims;

/// <summary>
/// A body of law and standards, read once and frozen: frameworks, provisions, mappings, statements and sources. It is
/// immutable and safe from any thread, and the same question gives the same answer every time.
/// </summary>
public sealed partial class Corpus
{
    private static readonly Lazy<Corpus> LazyShipped = new(() => new Corpus(CorpusImage.Shipped(), CorpusFiles.ShippedRules));

    private readonly Dictionary<string, Framework> _frameworks;
    private readonly Lazy<MappingGraph> _mappingGraph;

    private Corpus(CorpusContent content, Func<IReadOnlyList<RuleFile>> ruleFiles)
    {
        Content = content;
        _rules = new Lazy<Aims.Rules.RuleBook>(() => Compile(ruleFiles()));
        _frameworks = Frameworks.ToDictionary(f => f.Id, StringComparer.OrdinalIgnoreCase);
        Ids = new IdResolver(Frameworks);
        _mappingGraph = new Lazy<MappingGraph>(() => new MappingGraph(Mappings));
    }

    /// <summary>The corpus that is embedded in this package.</summary>
    public static Corpus Shipped => LazyShipped.Value;

    /// <summary>The first sixteen hexadecimal digits of the SHA-256 of all files: two corpora with the same version answer alike.</summary>
    public string Version => Content.Version;

    /// <summary>All frameworks, ordered by id.</summary>
    public IReadOnlyList<Framework> Frameworks => Graph.Nodes.Frameworks;

    /// <summary>The bibliography.</summary>
    public IReadOnlyList<Source> Sources => Content.Sources;

    /// <summary>What founding documents assert, with verdicts.</summary>
    public IReadOnlyList<Claim> Claims => Content.Claims;

    /// <summary>All mappings, ordered by their ids.</summary>
    public IReadOnlyList<Mapping> Mappings => Graph.Mappings;

    /// <summary>All statements that there is no counterpart.</summary>
    public IReadOnlyList<NoCounterpart> NoCounterparts => Graph.NoCounterparts;

    /// <summary>All links from controls to threats.</summary>
    public IReadOnlyList<Mitigation> Mitigations => Graph.Mitigations;

    /// <summary>All links that the laws themselves make.</summary>
    public IReadOnlyList<StatutoryLink> StatutoryLinks => Graph.StatutoryLinks;

    /// <summary>The roles of all documents and how they relate: who a provider, producer, deployer or controller is elsewhere.</summary>
    public RoleTable Roles => Graph.Roles;

    /// <summary>The mappings as a directed graph, for programs that walk it themselves.</summary>
    public MappingGraph MappingGraph => _mappingGraph.Value;

    internal CorpusContent Content { get; }

    internal CrosswalkGraph Graph => Content.Graph;

    internal IdResolver Ids { get; }

    /// <summary>Reads a corpus from a directory with the layout of the repository (docs/data-format.md).</summary>
    /// <param name="directory">The directory that holds <c>seeds/</c> and <c>crosswalks/</c>.</param>
    /// <param name="overlay">
    /// False: the directory is the whole corpus. True: its files are laid over the shipped ones; a file with the same
    /// path replaces the shipped file, except that sources, claims and roles are added to the shipped ones.
    /// </param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="CorpusException">The data has faults; the exception carries all of them.</exception>
    public static Corpus Load(string directory, bool overlay = false) => Read(Files(directory, overlay), check: true);

    /// <summary>Reads a corpus as <see cref="Load"/> does and returns every fault in it; none means that it loads.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static IReadOnlyList<Fault> Check(string directory, bool overlay = false) => Check(Files(directory, overlay));

    /// <summary>Reads stored questions: <c>{"questions": [{ask, id, in?, asOf, knownOn}]}</c>.</summary>
    /// <param name="json">The file's bytes, UTF-8.</param>
    /// <param name="name">The file's name, for faults.</param>
    /// <exception cref="CorpusException">The file has faults; the exception carries all of them.</exception>
    public static IReadOnlyList<StoredQuestion> ReadQuestions(ReadOnlyMemory<byte> json, string name)
    {
        var faults = new List<Fault>();
        var questions = QuestionReader.Read(json, new FaultCollector(name, faults));
        return faults.Count == 0 ? [.. questions.Select(q => new StoredQuestion(q.Ask, q.Id, q.In, new Moment(q.AsOf, q.KnownOn)))] : throw new CorpusException(Fault.Ordered(faults));
    }

    /// <summary>Every fault in the shipped corpus.</summary>
    public static IReadOnlyList<Fault> CheckShipped() => Check(CorpusFiles.Shipped());

    /// <summary>The framework with the id, or null.</summary>
    public Framework? FindFramework(string id) => _frameworks.GetValueOrDefault(id);

    /// <summary>The provision with the id (of the provision or of one of its aspects), or null.</summary>
    public Provision? Find(ProvisionId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return FindFramework(id.Framework)?.Find(id.Local);
    }

    /// <summary>
    /// Resolves what a person typed: a full id, or a short id of the default framework <c>iso-42001</c>. The outcome
    /// names what was found and what else has the same short id, or the candidates.
    /// </summary>
    public Resolution Resolve(string text) => Ids.Resolve(text);

    /// <summary>
    /// Resolves the role that a person typed: a full id such as <c>eu-ai-act:provider</c>, or an id or title that only one
    /// document has. The outcome names what was found, or the candidates.
    /// </summary>
    public RoleResolution ResolveRole(string text) => RoleResolver.Resolve(Roles, text);

    private static List<CorpusFile> Files(string directory, bool overlay)
    {
        var files = CorpusFiles.In(directory);
        if (!overlay) return files;
        var replaced = files.Select(f => f.Path).Where(path => path is not (SourceReader.File or ClaimReader.File or RoleTableReader.File)).ToHashSet(StringComparer.Ordinal);
        return [.. CorpusFiles.Shipped().Where(file => !replaced.Contains(file.Path)), .. files];
    }

    private static Corpus Read(IReadOnlyList<CorpusFile> files, bool check = false)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (data, graph, faults) = CorpusReader.Read(files.Select(file => file with { Read = () => Hashed(file, hash) }));
        if (check) AddCheckFaults(data, graph, faults);
        if (faults.Count > 0) throw new CorpusException(Fault.Ordered(faults));
        var content = new CorpusContent(
            Convert.ToHexStringLower(hash.GetHashAndReset())[..16], graph, data.Sources.Select(row => row.Value).Frozen(), data.Claims.Select(row => row.Value).Frozen());
        return new Corpus(content, () => data.RuleFiles);
    }

    private static byte[] Hashed(CorpusFile file, IncrementalHash hash)
    {
        var bytes = file.Read();
        hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{bytes.Length}\n"));
        hash.AppendData(bytes);
        return bytes;
    }

    private static List<Fault> Check(IReadOnlyList<CorpusFile> files)
    {
        var (data, graph, faults) = CorpusReader.Read(files);
        AddCheckFaults(data, graph, faults);
        return Fault.Ordered(faults);
    }

    private static void AddCheckFaults(CorpusData data, CrosswalkGraph graph, List<Fault> faults)
    {
        CorpusReader.Check(data, graph);
        AddRuleFaults(data, faults);
        if (faults.Count > 0) return; // a claim's query needs whole data
        foreach (var row in data.Claims)
            foreach (var failure in ClaimQueries.Failures(graph, row.Value))
                row.Add(FaultCode.ClaimFails, "queries", failure, "Correct the verdict or the data.");
    }
}
