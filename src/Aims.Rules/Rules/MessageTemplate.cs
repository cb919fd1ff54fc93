using System.Text;
using Aims.Facts;

namespace Aims.Rules;

/// <summary>An <c>ErrorMessage</c> whose placeholders <c>$(path)</c> name facts.</summary>
internal sealed class MessageTemplate
{
    private readonly List<(string Text, Fact? Fact)> _parts = [];

    private MessageTemplate()
    {
    }

    /// <summary>Parses a template; <paramref name="resolve"/> finds the fact of a placeholder.</summary>
    public static MessageTemplate Parse(string text, Func<string, Fact?> resolve, out string? unknown)
    {
        unknown = null;
        var template = new MessageTemplate();
        var at = 0;
        while (text.IndexOf("$(", at, StringComparison.Ordinal) is >= 0 and var open && text.IndexOf(')', open) is >= 0 and var close)
        {
            template._parts.Add((text[at..open], null));
            var name = text[(open + 2)..close];
            if (resolve(name) is { } fact) template._parts.Add(("", fact));
            else unknown ??= name;
            at = close + 1;
        }

        template._parts.Add((text[at..], null));
        return template;
    }

    /// <summary>The message for one item; a fact that is not stated reads "unknown".</summary>
    public string Format(Profile profile, FactScope scope, int row)
    {
        var text = new StringBuilder();
        foreach (var (part, fact) in _parts)
            text.Append(fact is null ? part : FactText.Describe(fact, profile.Cell(fact, scope, row)));
        return text.ToString();
    }
}
