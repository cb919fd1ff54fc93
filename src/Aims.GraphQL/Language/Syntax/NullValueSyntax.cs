namespace Aims.GraphQL.Language.Syntax;

/// <summary>The literal null (§2.9.5).</summary>
internal sealed class NullValueSyntax(int position) : ValueSyntax(position);
