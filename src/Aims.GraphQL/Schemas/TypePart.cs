using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Schemas;

/// <summary>A type's definition with its extensions (specification §3.4.3).</summary>
internal sealed class TypePart(TypeDefinitionSyntax definition, bool isBuiltIn)
{
    private readonly List<TypeDefinitionSyntax> _extensions = [];

    public TypeDefinitionSyntax Definition { get; } = definition;

    public bool IsBuiltIn { get; } = isBuiltIn;

    public bool IsBuiltInScalar => IsBuiltIn && Definition is ScalarTypeSyntax;

    public string Name => Definition.Name.Value;

    public string? Description => Definition.Description?.Value;

    public ImmutableArray<DirectiveSyntax> Directives => [.. Of<TypeDefinitionSyntax>().SelectMany(part => part.Directives)];

    public void Extend(TypeDefinitionSyntax extension) => _extensions.Add(extension);

    /// <summary>The definition and its extensions.</summary>
    public IEnumerable<T> Of<T>() where T : TypeDefinitionSyntax => _extensions.Prepend(Definition).OfType<T>();
}
