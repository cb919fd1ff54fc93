using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>A directive applied to something (§2.12).</summary>
internal sealed class DirectiveSyntax(NameSyntax name, ImmutableArray<ArgumentSyntax> arguments, int position)
    : SyntaxNode(position)
{
    public NameSyntax Name { get; } = name;

    public ImmutableArray<ArgumentSyntax> Arguments { get; } = arguments;
}
