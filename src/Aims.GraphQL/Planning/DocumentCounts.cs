using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Planning;

/// <summary>What a document has of things that multiply work.</summary>
/// <param name="Fragments">Definitions and spreads of fragments, and inline fragments.</param>
/// <param name="LongestList">The items of the longest list literal.</param>
internal readonly record struct DocumentCounts(int Fragments, int LongestList)
{
    public static DocumentCounts Of(DocumentSyntax document)
    {
        int fragments = 0, longest = 0;
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentSyntax fragment)
            {
                fragments++;
                Selections(fragment.Selections);
            }
            else if (definition is OperationSyntax operation)
            {
                foreach (var variable in operation.Variables)
                    if (variable.Default is { } value) Value(value);
                Selections(operation.Selections);
            }
        }

        return new DocumentCounts(fragments, longest);

        void Selections(SelectionSetSyntax set)
        {
            foreach (var selection in set.Selections)
            {
                if (selection is not FieldSyntax) fragments++;
                foreach (var directive in selection.Directives) Arguments(directive.Arguments);
                if (selection is FieldSyntax field) Arguments(field.Arguments);
                if ((selection as FieldSyntax)?.Selections is { } inner) Selections(inner);
                else if (selection is InlineFragmentSyntax inline) Selections(inline.Selections);
            }
        }

        void Arguments(ImmutableArray<ArgumentSyntax> arguments)
        {
            foreach (var argument in arguments) Value(argument.Value);
        }

        void Value(ValueSyntax value)
        {
            if (value is ListValueSyntax list)
            {
                longest = Math.Max(longest, list.Items.Length);
                foreach (var item in list.Items) Value(item);
            }
            else if (value is ObjectValueSyntax input)
            {
                foreach (var field in input.Fields) Value(field.Value);
            }
        }
    }
}
