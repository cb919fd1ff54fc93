namespace Aims.Benchmarks.AiAct;

/// <summary>The options of <c>systems.roles</c>, in the order of the vocabulary.</summary>
[Flags]
internal enum SystemRoles : uint
{
    None = 0,
    Provider = 1 << 0,
    Deployer = 1 << 1,
    Importer = 1 << 2,
    Distributor = 1 << 3,
    AuthorisedRepresentative = 1 << 4,
    ProductManufacturer = 1 << 5,
    Supplier = 1 << 6,
}
