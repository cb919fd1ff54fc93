namespace Aims.GraphQL.Execution;

/// <summary>The answer outgrew its limit; the whole request fails.</summary>
internal sealed class ResponseTooLargeException(int maxBytes) : Exception($"The answer is larger than {maxBytes} bytes.");
