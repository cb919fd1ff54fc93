using Aims.Graph;

namespace Aims.Service.Resolvers;

/// <summary>A provision or one of its aspects.</summary>
internal sealed class Place(ProvisionId id, Provision provision)
{
    public string Id { get; } = id.ToString();

    public Provision Provision { get; } = provision;

    public Aspect? Aspect { get; } = id.Aspect is null ? null : provision.Aspects.FirstOrDefault(aspect => aspect.Id == id);
}
