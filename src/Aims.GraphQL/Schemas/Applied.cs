using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Schemas;

/// <summary>What directives that stand in a schema say.</summary>
internal static class Applied
{
    /// <summary>Why something is deprecated (specification §3.13.3); null if it is not.</summary>
    public static string? Deprecation(ImmutableArray<DirectiveSyntax> directives) =>
        directives.Any(directive => directive.Name.Value == "deprecated")
            ? Text(directives, "deprecated", "reason") ?? "No longer supported"
            : null;

    /// <summary>A text argument of a directive; null if either is absent.</summary>
    public static string? Text(IEnumerable<DirectiveSyntax> directives, string directive, string argument) =>
        (directives.FirstOrDefault(x => x.Name.Value == directive)?
            .Arguments.FirstOrDefault(x => x.Name.Value == argument)?.Value as StringValueSyntax)?.Value;
}
