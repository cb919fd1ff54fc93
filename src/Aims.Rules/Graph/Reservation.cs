namespace Aims.Graph;

/// <summary>A provision of law that no management system covers: an assessment, a declaration, a registration, a deadline, …</summary>
/// <param name="Provision">The provision or aspect; everything below it is reserved too.</param>
/// <param name="Why">The reason, in our words.</param>
public sealed record Reservation(ProvisionId Provision, string Why);
