using System.Collections.Immutable;
using Aims.GraphQL.Language;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation;

/// <summary>
/// One rule of specification §5. A rule hears of the parts of a document in the order in which they stand and reports what
/// breaks it.
/// Rules bear the names that the reference implementation gives them, because tools show and filter by those.
/// </summary>
internal abstract class ValidationRule(ValidationContext context)
{
    /// <summary>The document, its schema and where the walk is.</summary>
    protected ValidationContext Context { get; } = context;

    public virtual void EnterDocument(DocumentSyntax document)
    {
    }

    public virtual void LeaveDocument(DocumentSyntax document)
    {
    }

    public virtual void EnterOperation(OperationSyntax operation)
    {
    }

    public virtual void EnterFragment(FragmentSyntax fragment)
    {
    }

    public virtual void VariableDefinition(VariableDefinitionSyntax variable, GraphQLType? type)
    {
    }

    /// <summary>A field; parent and definition are null where the schema does not know them.</summary>
    public virtual void Field(FieldSyntax field, NamedType? parent, Field? definition)
    {
    }

    /// <summary>An inline fragment; its type is that of its condition, or else its parent.</summary>
    public virtual void InlineFragment(InlineFragmentSyntax fragment, NamedType? parent, NamedType? type)
    {
    }

    public virtual void FragmentSpread(FragmentSpreadSyntax spread, NamedType? parent)
    {
    }

    public virtual void Directives(ImmutableArray<DirectiveSyntax> directives, DirectiveLocation location)
    {
    }

    /// <summary>The arguments of a field or directive; what it defines is null where the schema does not know it.</summary>
    public virtual void Arguments(
        SyntaxNode owner, string name, ImmutableArray<ArgumentSyntax> arguments, NameTable<InputValue>? defined)
    {
    }

    /// <summary>A whole value: an argument's or a default.</summary>
    public virtual void Value(ValueSyntax value, GraphQLType? type)
    {
    }

    protected void Report(string message, params ReadOnlySpan<SyntaxNode> nodes) =>
        Context.Report(GetType().Name, message, nodes);
}
