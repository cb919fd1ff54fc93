namespace Aims.Graph;

/// <summary>What a file says of one provision itself, before its place in the hierarchy is known.</summary>
internal sealed record ProvisionText(
    ProvisionId Id,
    string Kind,
    string? Title,
    string? Label,
    string? Summary,
    Force Force,
    bool? Exhaustive,
    IReadOnlyList<Role>? Binds,
    IReadOnlyList<Aspect> Aspects,
    IReadOnlyList<Window> Exists,
    IReadOnlyList<Application>? Applies,
    string? Notes);
