using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Language;

/// <content>The schema definition language (specification §3).</content>
internal sealed partial class Printer
{
    private void TypeSystemDefinition(DefinitionSyntax definition)
    {
        switch (definition)
        {
            case SchemaSyntax schema:
                Start(schema.Description, schema.IsExtension, "schema", schema.Directives);
                Block(
                    schema.OperationTypes,
                    type => _text.Append(type.Kind.ToString().ToLowerInvariant()).Append(": ").Append(type.Type.Name));
                break;
            case ScalarTypeSyntax type:
                Start(type.Description, type.IsExtension, $"scalar {type.Name.Value}", type.Directives);
                break;
            case ObjectTypeSyntax type:
                Start(
                    type.Description, type.IsExtension, $"type {type.Name.Value}{Implements(type.Interfaces)}", type.Directives);
                Block(type.Fields, Field);
                break;
            case InterfaceTypeSyntax type:
                Start(
                    type.Description, type.IsExtension, $"interface {type.Name.Value}{Implements(type.Interfaces)}",
                    type.Directives);
                Block(type.Fields, Field);
                break;
            case UnionTypeSyntax type:
                Start(type.Description, type.IsExtension, $"union {type.Name.Value}", type.Directives);
                if (!type.Members.IsEmpty) _text.Append(" = ").AppendJoin(" | ", type.Members);
                break;
            case EnumTypeSyntax type:
                Start(type.Description, type.IsExtension, $"enum {type.Name.Value}", type.Directives);
                Block(type.Values, value =>
                {
                    Description(value.Description);
                    _text.Append(value.Name.Value);
                    Directives(value.Directives);
                });
                break;
            case InputObjectTypeSyntax type:
                Start(type.Description, type.IsExtension, $"input {type.Name.Value}", type.Directives);
                Block(type.Fields, InputValue);
                break;
            case DirectiveDefinitionSyntax directive:
                Description(directive.Description);
                _text.Append("directive @").Append(directive.Name.Value);
                ArgumentDefinitions(directive.Arguments);
                _text.Append(directive.IsRepeatable ? " repeatable on " : " on ").AppendJoin(
                    " | ", directive.Locations.Select(x => x.Value));
                break;
        }
    }

    private void Start(
        StringValueSyntax? description, bool isExtension, string header, ImmutableArray<DirectiveSyntax> directives)
    {
        Description(description);
        _text.Append(isExtension ? "extend " : "").Append(header);
        Directives(directives);
    }

    private static string Implements(ImmutableArray<NamedTypeSyntax> interfaces) =>
        interfaces.IsEmpty ? "" : " implements " + string.Join(" & ", interfaces);

    private void Block<T>(ImmutableArray<T> items, Action<T> print)
    {
        if (items.IsEmpty) return;
        _text.Append(" {");
        _level++;
        foreach (var item in items)
        {
            NewLine();
            print(item);
        }

        _level--;
        NewLine();
        _text.Append('}');
    }

    private void Field(FieldDefinitionSyntax field)
    {
        Description(field.Description);
        _text.Append(field.Name.Value);
        ArgumentDefinitions(field.Arguments);
        _text.Append(": ").Append(field.Type);
        Directives(field.Directives);
    }

    private void ArgumentDefinitions(ImmutableArray<InputValueSyntax> arguments)
    {
        if (arguments.IsEmpty) return;
        var isBlock = arguments.Any(argument => argument.Description is not null);
        _text.Append('(');
        _level++;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (isBlock) NewLine();
            else if (i > 0) _text.Append(", ");
            InputValue(arguments[i]);
        }

        _level--;
        if (isBlock) NewLine();
        _text.Append(')');
    }

    private void InputValue(InputValueSyntax value)
    {
        Description(value.Description);
        _text.Append(value.Name.Value).Append(": ").Append(value.Type);
        Default(value.Default);
        Directives(value.Directives);
    }

    private void Description(StringValueSyntax? description)
    {
        if (description is null) return;
        if (IsPlainBlock(description.Value))
        {
            _text.Append("\"\"\"");
            foreach (var line in description.Value.Split('\n'))
            {
                _text.Append('\n');
                if (line.Length > 0)
                    _text.Append(' ', _level * 2).Append(line.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal));
            }

            NewLine();
            _text.Append("\"\"\"");
        }
        else
        {
            Quoted(description.Value);
        }

        NewLine();
    }

    /// <summary>
    /// Whether a block string gives the same text back: its indentation and blank borders must survive, and it has no controls.
    /// </summary>
    private static bool IsPlainBlock(string text) =>
        text.Length > 0 && !text.Any(c => char.IsControl(c) && c is not ('\n' or '\t')) && !text.EndsWith('\\')
        && BlockText.Dedent("\n" + text + "\n") == text;
}
