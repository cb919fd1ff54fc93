using Aims.Graph;

namespace Aims.Data;

/// <summary>Everything that the files of a corpus say, with the places where they say it.</summary>
internal sealed class CorpusData
{
    public required IReadOnlyList<Framework> Frameworks { get; init; }

    public required IReadOnlyList<Located<Provision>> Provisions { get; init; }

    public required IReadOnlyList<Located<Source>> Sources { get; init; }

    public required IReadOnlyList<CrosswalkFile> Crosswalks { get; init; }

    public required IReadOnlyList<Located<Claim>> Claims { get; init; }

    /// <summary>The tables of roles; more than one where an overlay adds its own.</summary>
    public required IReadOnlyList<RoleTableFile> RoleTables { get; init; }

    /// <summary>The files of the rules; they are compiled when rules are first asked for.</summary>
    public required IReadOnlyList<RuleFile> RuleFiles { get; init; }

    public required NodeTable Nodes { get; init; }

    public IEnumerable<Located<Mapping>> Mappings => Crosswalks.SelectMany(file => file.Mappings);
}
