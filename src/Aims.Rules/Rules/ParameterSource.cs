namespace Aims.Rules;

/// <summary>A parameter of a workflow or rule as read.</summary>
/// <param name="Name">The name that expressions use.</param>
/// <param name="Expression">How it is computed.</param>
/// <param name="Path">The JSON path of the parameter.</param>
internal sealed record ParameterSource(string Name, string Expression, string Path);
