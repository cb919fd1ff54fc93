using Aims.Graph;

namespace Aims.Service.Resolvers;

/// <summary>How many mappings have been reviewed how far.</summary>
internal sealed record ReviewCount(Review Review, int Mappings);
