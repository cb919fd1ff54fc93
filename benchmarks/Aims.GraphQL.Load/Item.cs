namespace Aims.GraphQL.Load;

/// <summary>An object of five fields, about 119 bytes as JSON.</summary>
internal sealed record Item(string Id, string Title, string Kind, int Weight, bool IsDuty);
