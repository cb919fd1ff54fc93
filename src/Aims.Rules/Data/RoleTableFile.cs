using Aims.Graph;

namespace Aims.Data;

/// <summary>What one <c>seeds/roles.json</c> says, with the places where it says it.</summary>
internal sealed record RoleTableFile(List<Located<Terminology>> Terminologies, List<Located<NamedRole>> Roles, List<Located<RoleMapping>> Relations);
