using Aims.Graph;

namespace Aims.Answers;

/// <summary>A provision, or one aspect of it, that a question is about.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Id">Its id, or that of the aspect.</param>
/// <param name="AlsoIn">Provisions of other frameworks that have the same local id and another meaning.</param>
internal sealed record Asked(Provision Provision, ProvisionId Id, IReadOnlyList<ProvisionId> AlsoIn)
{
    /// <summary>The whole of a provision.</summary>
    public static Asked Of(Provision provision) => new(provision, provision.Id, []);
}
