using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>An input object literal (§2.9.8).</summary>
internal sealed class ObjectValueSyntax(ImmutableArray<ObjectFieldSyntax> fields, int position) : ValueSyntax(position)
{
    public ImmutableArray<ObjectFieldSyntax> Fields { get; } = fields;
}
