namespace Aims.Benchmarks.AiAct;

/// <summary>The options of <c>models.roles</c>, in the order of the vocabulary.</summary>
[Flags]
internal enum ModelRoles : uint
{
    None = 0,
    Provider = 1 << 0,
    AuthorisedRepresentative = 1 << 1,
    DownstreamModifier = 1 << 2,
}
