using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>A list literal (§2.9.7).</summary>
internal sealed class ListValueSyntax(ImmutableArray<ValueSyntax> items, int position) : ValueSyntax(position)
{
    public ImmutableArray<ValueSyntax> Items { get; } = items;
}
