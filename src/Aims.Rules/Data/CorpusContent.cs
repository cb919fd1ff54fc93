using Aims.Graph;

namespace Aims.Data;

/// <summary>What a corpus holds beside its rules, whatever it was read from.</summary>
/// <param name="Version">The first sixteen hexadecimal digits of the SHA-256 of all files.</param>
/// <param name="Graph">The frameworks and how their provisions relate.</param>
/// <param name="Sources">The bibliography.</param>
/// <param name="Claims">What founding documents assert, with verdicts.</param>
internal sealed record CorpusContent(string Version, CrosswalkGraph Graph, IReadOnlyList<Source> Sources, IReadOnlyList<Claim> Claims);
