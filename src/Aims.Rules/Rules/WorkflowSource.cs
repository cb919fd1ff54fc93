namespace Aims.Rules;

/// <summary>A workflow as read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="File">The file that it stands in.</param>
/// <param name="Path">The JSON path of the workflow in its file.</param>
/// <param name="Parameters">Its global parameters.</param>
/// <param name="Rules">Its rules, in order.</param>
internal sealed record WorkflowSource(string Name, string File, string Path, IReadOnlyList<ParameterSource> Parameters, IReadOnlyList<RuleSource> Rules);
