namespace Aims.GraphQL.Language.Syntax;

/// <summary>The use of a variable (§2.10).</summary>
internal sealed class VariableSyntax(string name, int position) : ValueSyntax(position)
{
    public string Name { get; } = name;
}
