namespace Aims.GraphQL.Language.Syntax;

/// <summary>A type by its name.</summary>
internal sealed class NamedTypeSyntax(string name, int position) : TypeSyntax(position)
{
    public string Name { get; } = name;

    public override string ToString() => Name;
}
