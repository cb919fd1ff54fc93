using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Schemas;

/// <summary>
/// The definitions of a schema's text by name, extensions joined to what they extend; doubles and strays are faults (§3.3,
/// §3.4).
/// </summary>
internal sealed class SchemaParts
{
    private readonly Dictionary<string, TypePart> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DirectiveDefinitionSyntax> _directives = new(StringComparer.Ordinal);
    private readonly FaultList _faults;

    private SchemaParts(FaultList faults) => _faults = faults;

    /// <summary>The types, those of the text before the built-in ones.</summary>
    public ImmutableArray<TypePart> Types { get; private set; } = [];

    public ImmutableArray<DirectiveDefinitionSyntax> Directives { get; private set; } = [];

    public Dictionary<OperationKind, NamedTypeSyntax> Roots { get; } = [];

    public List<SchemaSyntax> Schemas { get; } = [];

    public bool HasSchemaDefinition => Schemas.Count > 0;

    public string? Description { get; private set; }

    public static SchemaParts Collect(DocumentSyntax builtIn, DocumentSyntax document, FaultList faults)
    {
        var parts = new SchemaParts(faults);
        foreach (var definition in document.Definitions) parts.Define(definition, isBuiltIn: false);
        foreach (var definition in builtIn.Definitions) parts.Define(definition, isBuiltIn: true);
        foreach (var definition in document.Definitions) parts.Extend(definition);
        parts.Types = [.. parts._types.Values];
        parts.Directives = [.. parts._directives.Values];
        return parts;
    }

    private void Define(DefinitionSyntax definition, bool isBuiltIn)
    {
        switch (definition)
        {
            case SchemaSyntax { IsExtension: false } schema:
                if (HasSchemaDefinition) _faults.Add("There are two schema definitions.", schema);
                Description ??= schema.Description?.Value;
                Schemas.Add(schema);
                AddRoots(schema);
                break;
            case TypeDefinitionSyntax { IsExtension: false } type:
                if (!isBuiltIn) CheckName(type.Name);
                if (_types.TryAdd(type.Name.Value, new TypePart(type, isBuiltIn))) break;
                var first = _types[type.Name.Value].Definition;
                _faults.Add(
                    isBuiltIn
                        ? $"'{type.Name.Value}' is built in and cannot be defined."
                        : $"There are two types named '{type.Name.Value}'.",
                    isBuiltIn ? first : type);
                break;
            case DirectiveDefinitionSyntax directive:
                if (!isBuiltIn) CheckName(directive.Name);
                // A text may repeat the built-in directives, so that it can be read on its own.
                if (!_directives.TryAdd(directive.Name.Value, directive) && !isBuiltIn)
                    _faults.Add($"There are two directives named '@{directive.Name.Value}'.", directive);
                break;
            case OperationSyntax or FragmentSyntax:
                _faults.Add("Operations and fragments do not belong in a schema.", definition);
                break;
        }
    }

    private void Extend(DefinitionSyntax definition)
    {
        switch (definition)
        {
            case SchemaSyntax { IsExtension: true } schema:
                if (!HasSchemaDefinition) _faults.Add("There is no schema definition to extend.", schema);
                Schemas.Add(schema);
                AddRoots(schema);
                break;
            case TypeDefinitionSyntax { IsExtension: true } extension:
                if (!_types.TryGetValue(extension.Name.Value, out var part) || part.IsBuiltIn)
                    _faults.Add($"There is no type named '{extension.Name.Value}' to extend.", extension);
                else if (part.Definition.GetType() != extension.GetType())
                    _faults.Add($"'{extension.Name.Value}' is not of the kind that the extension says.", extension);
                else
                    part.Extend(extension);
                break;
        }
    }

    private void AddRoots(SchemaSyntax schema)
    {
        foreach (var root in schema.OperationTypes)
            if (!Roots.TryAdd(root.Kind, root.Type)) _faults.Add($"There are two {root.Kind} roots.", root);
    }

    private void CheckName(NameSyntax name)
    {
        if (name.Value.StartsWith("__", StringComparison.Ordinal))
            _faults.Add($"'{name.Value}': names that start with two underscores are reserved.", name);
    }
}
