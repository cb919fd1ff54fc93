namespace Aims.Benchmarks.AiAct;

/// <summary>The options of <c>organisation.publicRoles</c>, in the order of the vocabulary.</summary>
[Flags]
internal enum PublicRoles : uint
{
    None = 0,
    PublicAuthority = 1 << 0,
    BodyGovernedByPublicLaw = 1 << 1,
    PrivateProviderOfPublicServices = 1 << 2,
}
