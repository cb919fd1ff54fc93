namespace Aims.GraphQL.Language.Syntax;

/// <summary>A value literal or a variable (§2.9).</summary>
internal abstract class ValueSyntax(int position) : SyntaxNode(position);
