using System.Collections.Immutable;
using Aims.GraphQL.Language;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation;

/// <summary>
/// Walks a document once with the types that the schema gives its parts, tells the rules, and notes what uses what.
/// </summary>
internal sealed class DocumentWalker(ValidationContext context, ImmutableArray<ValidationRule> rules)
{
    private DefinitionSyntax _definition = null!;

    public void Walk()
    {
        foreach (var rule in rules) rule.EnterDocument(context.Document);
        foreach (var definition in context.Document.Definitions)
        {
            _definition = definition;
            if (definition is OperationSyntax operation) WalkOperation(operation);
            else if (definition is FragmentSyntax fragment) WalkFragment(fragment);
        }

        foreach (var rule in rules) rule.LeaveDocument(context.Document);
    }

    private void WalkOperation(OperationSyntax operation)
    {
        foreach (var rule in rules) rule.EnterOperation(operation);
        foreach (var variable in operation.Variables)
        {
            var type = context.Schema.Resolve(variable.Type);
            foreach (var rule in rules) rule.VariableDefinition(variable, type);
            if (variable.Default is { } value) WalkValue(value, type is { IsInput: true } ? type : null);
            WalkDirectives(variable.Directives, DirectiveLocation.VariableDefinition);
        }

        WalkDirectives(operation.Directives, operation.Kind switch
        {
            OperationKind.Query => DirectiveLocation.Query,
            OperationKind.Mutation => DirectiveLocation.Mutation,
            _ => DirectiveLocation.Subscription,
        });
        WalkSelections(operation.Selections, context.Schema.RootType(operation.Kind));
    }

    private void WalkFragment(FragmentSyntax fragment)
    {
        foreach (var rule in rules) rule.EnterFragment(fragment);
        WalkDirectives(fragment.Directives, DirectiveLocation.FragmentDefinition);
        WalkSelections(fragment.Selections, Composite(fragment.TypeCondition));
    }

    private NamedType? Composite(NamedTypeSyntax name) =>
        context.Schema.Types.Find(name.Name) is { IsComposite: true } type ? type : null;

    private void WalkSelections(SelectionSetSyntax set, NamedType? parent)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldSyntax field:
                    WalkField(field, parent);
                    break;
                case InlineFragmentSyntax fragment:
                    var type = fragment.TypeCondition is { } condition ? Composite(condition) : parent;
                    foreach (var rule in rules) rule.InlineFragment(fragment, parent, type);
                    WalkDirectives(fragment.Directives, DirectiveLocation.InlineFragment);
                    WalkSelections(fragment.Selections, type);
                    break;
                case FragmentSpreadSyntax spread:
                    context.SpreadsOf(_definition).Add(spread);
                    foreach (var rule in rules) rule.FragmentSpread(spread, parent);
                    WalkDirectives(spread.Directives, DirectiveLocation.FragmentSpread);
                    break;
            }
        }
    }

    private void WalkField(FieldSyntax field, NamedType? parent)
    {
        Field? definition = null;
        if (parent is not null) context.Schema.TryField(parent, field.Name.Value, out definition);
        foreach (var rule in rules) rule.Field(field, parent, definition);
        WalkArguments(field, $"{parent?.Name}.{field.Name.Value}", field.Arguments, definition?.Arguments);
        WalkDirectives(field.Directives, DirectiveLocation.Field);
        if (field.Selections is { } selections)
            WalkSelections(selections, definition?.Type.Named is { IsComposite: true } type ? type : null);
    }

    private void WalkDirectives(ImmutableArray<DirectiveSyntax> directives, DirectiveLocation location)
    {
        foreach (var rule in rules) rule.Directives(directives, location);
        foreach (var directive in directives)
            WalkArguments(
                directive, $"@{directive.Name.Value}", directive.Arguments,
                context.Schema.Directives.Find(directive.Name.Value)?.Arguments);
    }

    private void WalkArguments(
        SyntaxNode owner, string name, ImmutableArray<ArgumentSyntax> arguments, NameTable<InputValue>? defined)
    {
        foreach (var rule in rules) rule.Arguments(owner, name, arguments, defined);
        foreach (var argument in arguments)
        {
            var input = defined?.Find(argument.Name.Value);
            WalkValue(argument.Value, input?.Type);
            NoteVariables(argument.Value, input?.Type, input?.Default is not null, null);
        }
    }

    private void WalkValue(ValueSyntax value, GraphQLType? type)
    {
        foreach (var rule in rules) rule.Value(value, type);
    }

    private void NoteVariables(ValueSyntax value, GraphQLType? type, bool hasDefault, InputObjectType? oneOf)
    {
        switch (value)
        {
            case VariableSyntax variable:
                context.VariablesOf(_definition).Add(new VariableUsage(variable, type, hasDefault, oneOf));
                break;
            case ListValueSyntax list:
                var item = type?.Nullable is ListType listType ? listType.Item : type;
                foreach (var element in list.Items) NoteVariables(element, item, false, null);
                break;
            case ObjectValueSyntax given:
                var input = type?.Named as InputObjectType;
                foreach (var field in given.Fields)
                {
                    var defined = input?.Fields.Find(field.Name.Value);
                    NoteVariables(
                        field.Value, defined?.Type, defined?.Default is not null, input is { IsOneOf: true } ? input : null);
                }

                break;
        }
    }
}
