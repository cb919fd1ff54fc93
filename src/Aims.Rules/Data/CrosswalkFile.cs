using Aims.Graph;

namespace Aims.Data;

/// <summary>What one file of <c>crosswalks/</c> says.</summary>
internal sealed record CrosswalkFile(
    FaultCollector File,
    string From,
    string To,
    IReadOnlyList<string> Complete,
    List<Located<Mapping>> Mappings,
    List<Located<NoCounterpart>> NoCounterparts,
    List<Located<Mitigation>> Mitigations,
    List<Located<StatutoryLink>> StatutoryLinks);
