namespace Aims.GraphQL.Language.Syntax;

/// <summary>An enum value (§2.9.6).</summary>
internal sealed class EnumValueSyntax(string name, int position) : ValueSyntax(position)
{
    public string Name { get; } = name;
}
