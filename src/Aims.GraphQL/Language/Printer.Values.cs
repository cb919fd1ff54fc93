using System.Globalization;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Language;

/// <content>Values (specification §2.9).</content>
internal sealed partial class Printer
{
    private void Value(ValueSyntax value)
    {
        switch (value)
        {
            case VariableSyntax variable: _text.Append('$').Append(variable.Name); break;
            case IntValueSyntax number: _text.Append(number.Text); break;
            case FloatValueSyntax number: _text.Append(number.Text); break;
            case BooleanValueSyntax boolean: _text.Append(boolean.Value ? "true" : "false"); break;
            case NullValueSyntax: _text.Append("null"); break;
            case EnumValueSyntax word: _text.Append(word.Name); break;
            case StringValueSyntax text: Quoted(text.Value); break;
            case ListValueSyntax list:
                _text.Append('[');
                for (var i = 0; i < list.Items.Length; i++)
                {
                    if (i > 0) _text.Append(", ");
                    Value(list.Items[i]);
                }

                _text.Append(']');
                break;
            case ObjectValueSyntax { Fields.IsEmpty: true }: _text.Append("{}"); break;
            case ObjectValueSyntax input:
                _text.Append("{ ");
                for (var i = 0; i < input.Fields.Length; i++)
                {
                    if (i > 0) _text.Append(", ");
                    _text.Append(input.Fields[i].Name.Value).Append(": ");
                    Value(input.Fields[i].Value);
                }

                _text.Append(" }");
                break;
        }
    }

    private void Quoted(string text)
    {
        _text.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\') _text.Append('\\').Append(c);
            else if (c == '\n') _text.Append("\\n");
            else if (c is < ' ' or '\u007F') _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else _text.Append(c);
        }

        _text.Append('"');
    }
}
