namespace Aims.GraphQL.Language.Syntax;

/// <summary>A part of a parsed document, which knows where in the text it starts.</summary>
internal abstract class SyntaxNode(int position)
{
    /// <summary>Offset of the first character in the document's text.</summary>
    public int Position { get; } = position;
}
