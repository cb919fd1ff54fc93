namespace Aims.Service.Profiles;

/// <summary>The service cannot start because facts of the vocabulary have no names of their own in GraphQL.</summary>
/// <param name="faults">What is wrong, one sentence each.</param>
public sealed class InputNamesException(IReadOnlyList<string> faults) : Exception(string.Join('\n', faults))
{
    /// <summary>What is wrong, one sentence each.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
