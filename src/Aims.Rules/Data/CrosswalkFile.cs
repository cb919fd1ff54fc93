using Aims.Graph;

namespace Aims.Data;

/// <summary>What one file of <c>crosswalks/</c> says.</summary>
internal sealed record CrosswalkFile(
    string From,
    string To,
    List<Located<Mapping>> Mappings,
    List<Located<NoCounterpart>> NoCounterparts,
    List<Located<Mitigation>> Mitigations,
    List<Located<StatutoryLink>> StatutoryLinks);
