namespace Aims.GraphQL.Language.Syntax;

/// <summary>The literal true or false (§2.9.3).</summary>
internal sealed class BooleanValueSyntax(bool value, int position) : ValueSyntax(position)
{
    public bool Value { get; } = value;
}
