using System.Collections.Immutable;
using System.Text;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Language;

/// <summary>
/// Writes documents in the conventional layout: two spaces a level, one selection a line. Reading what was printed gives the same
/// document again.
/// </summary>
internal sealed partial class Printer
{
    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>The text of a document, a definition, a value or a type.</summary>
    public static string Print(SyntaxNode node)
    {
        var printer = new Printer();
        printer.Node(node);
        return printer._text.ToString();
    }

    /// <summary>The text of a value as a message shows it: not longer than a line.</summary>
    public static string Show(ValueSyntax value)
    {
        var text = Print(value);
        return text.Length <= 100 ? text : string.Concat(text.AsSpan(0, 100), "…");
    }

    private void Node(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentSyntax document:
                for (var i = 0; i < document.Definitions.Length; i++)
                {
                    if (i > 0) _text.Append("\n\n");
                    Node(document.Definitions[i]);
                }

                _text.Append('\n');
                break;
            case OperationSyntax operation: Operation(operation); break;
            case FragmentSyntax fragment:
                Description(fragment.Description);
                _text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition.Name);
                Directives(fragment.Directives);
                SelectionSet(fragment.Selections);
                break;
            case ValueSyntax value: Value(value); break;
            case TypeSyntax type: _text.Append(type); break;
            case DefinitionSyntax definition: TypeSystemDefinition(definition); break;
            default: throw new ArgumentException($"{node.GetType().Name} is not printed on its own.", nameof(node));
        }
    }

    private void Operation(OperationSyntax operation)
    {
        Description(operation.Description);
        var isShorthand = operation is
            { Kind: OperationKind.Query, Name: null, Description: null, Variables.IsEmpty: true, Directives.IsEmpty: true };
        if (!isShorthand)
        {
            _text.Append(operation.Kind.ToString().ToLowerInvariant());
            if (operation.Name is { } name) _text.Append(' ').Append(name.Value);
            else if (!operation.Variables.IsEmpty) _text.Append(' ');
            if (!operation.Variables.IsEmpty) Variables(operation.Variables);
            Directives(operation.Directives);
        }

        SelectionSet(operation.Selections, atStart: isShorthand);
    }

    private void Variables(ImmutableArray<VariableDefinitionSyntax> variables)
    {
        _text.Append('(');
        for (var i = 0; i < variables.Length; i++)
        {
            if (i > 0) _text.Append(", ");
            if (variables[i].Description is { } description)
            {
                Value(new StringValueSyntax(description.Value, false, 0));
                _text.Append(' ');
            }

            _text.Append('$').Append(variables[i].Variable.Name).Append(": ").Append(variables[i].Type);
            Default(variables[i].Default);
            Directives(variables[i].Directives);
        }

        _text.Append(')');
    }

    private void SelectionSet(SelectionSetSyntax? set, bool atStart = false)
    {
        if (set is null) return;
        _text.Append(atStart ? "{" : " {");
        _level++;
        foreach (var selection in set.Selections)
        {
            NewLine();
            switch (selection)
            {
                case FieldSyntax field:
                    if (field.Alias is { } alias) _text.Append(alias.Value).Append(": ");
                    _text.Append(field.Name.Value);
                    Arguments(field.Arguments);
                    Directives(field.Directives);
                    SelectionSet(field.Selections);
                    break;
                case FragmentSpreadSyntax spread:
                    _text.Append("...").Append(spread.Name.Value);
                    Directives(spread.Directives);
                    break;
                case InlineFragmentSyntax inline:
                    _text.Append("...");
                    if (inline.TypeCondition is { } type) _text.Append(" on ").Append(type.Name);
                    Directives(inline.Directives);
                    SelectionSet(inline.Selections);
                    break;
            }
        }

        _level--;
        NewLine();
        _text.Append('}');
    }

    private void Arguments(ImmutableArray<ArgumentSyntax> arguments)
    {
        if (arguments.IsEmpty) return;
        _text.Append('(');
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i > 0) _text.Append(", ");
            _text.Append(arguments[i].Name.Value).Append(": ");
            Value(arguments[i].Value);
        }

        _text.Append(')');
    }

    private void Directives(ImmutableArray<DirectiveSyntax> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(" @").Append(directive.Name.Value);
            Arguments(directive.Arguments);
        }
    }

    private void Default(ValueSyntax? value)
    {
        if (value is null) return;
        _text.Append(" = ");
        Value(value);
    }

    private void NewLine() => _text.Append('\n').Append(' ', _level * 2);
}
