using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Types;

/// <summary>An argument or a field of an input object (specification §3.6.1, §3.10).</summary>
internal sealed class InputValue(
    string name, string? description, GraphQLType type, ValueSyntax? fallback, string? deprecationReason, int position)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public GraphQLType Type { get; } = type;

    /// <summary>The default value as written; null if there is none.</summary>
    public ValueSyntax? Default { get; } = fallback;

    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>Where the schema's text defines it.</summary>
    public int Position { get; } = position;

    /// <summary>Whether a value must be given (§3.6.1, IsRequiredArgument).</summary>
    public bool IsRequired => Type.IsNonNull && Default is null;
}
