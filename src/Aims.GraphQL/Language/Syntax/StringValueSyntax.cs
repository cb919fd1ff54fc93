namespace Aims.GraphQL.Language.Syntax;

/// <summary>A string with its escapes resolved (§2.9.4).</summary>
internal sealed class StringValueSyntax(string value, bool isBlock, int position) : ValueSyntax(position)
{
    public string Value { get; } = value;

    public bool IsBlock { get; } = isBlock;
}
