namespace Aims.GraphQL.Language.Syntax;

/// <summary>A type that excludes null: Inner!.</summary>
internal sealed class NonNullTypeSyntax(TypeSyntax inner, int position) : TypeSyntax(position)
{
    public TypeSyntax Inner { get; } = inner;

    public override string ToString() => $"{Inner}!";
}
