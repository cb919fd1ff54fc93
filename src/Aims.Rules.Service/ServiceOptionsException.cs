namespace Aims.Service;

/// <summary>The service cannot start with its options.</summary>
/// <param name="faults">What is wrong, one sentence each.</param>
public sealed class ServiceOptionsException(IReadOnlyList<string> faults) : Exception(string.Join('\n', faults));
