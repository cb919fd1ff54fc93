using Aims.Answers;
using Aims.Graph;

namespace Aims.Service.Resolvers;

/// <summary>If all duties of one framework were met, how far would another be covered?</summary>
internal sealed record MatrixCell(Framework From, Framework To, CoverageCounts Counts);
