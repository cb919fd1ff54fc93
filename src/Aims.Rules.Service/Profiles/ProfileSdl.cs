using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Aims.Facts;

namespace Aims.Service.Profiles;

/// <summary>Writes the generated inputs in the schema definition language, each type before those that it is made of.</summary>
internal sealed class ProfileSdl
{
    private readonly StringBuilder _text = new();

    /// <summary>The definitions of a profile's types.</summary>
    public static string Of(RecordInput profile)
    {
        var sdl = new ProfileSdl();
        sdl.Write(profile, isRoot: true);
        return sdl._text.ToString();
    }

    private void Write(RecordInput record, bool isRoot = false)
    {
        Begin("input", record.Type, record.Description);
        foreach (var field in record.Fields) Line(field.Description, $"{field.Name}: {field.Type}");
        if (record.Closable is { } closable)
            Line("The sets and lists of this record of which nothing else is the case than what is stated; all others are open.", $"{RecordInput.Complete}: [{closable.Type}!]");
        // An input object without fields is no GraphQL; a corpus without a vocabulary has one.
        if (isRoot && record.Fields.Count == 0) Line("This corpus has no facts, so that there is nothing to state.", "nothing: Boolean");
        End();
        if (record.Closable is not null) Write(record.Closable);
        foreach (var field in record.Fields)
        {
            if (field.Options is not null && field.Fact!.Type == FactType.Set) WriteSet(field);
            if (field.Options is not null) Write(field.Options);
            if (field.Record is not null) Write(field.Record);
        }
    }

    private void WriteSet(FactInput field)
    {
        Begin("input", field.Type, $"What of '{field.Fact!.Path}' is the case. An option that stands in neither list is unknown, unless '{RecordInput.Complete}' of the record closes the set.");
        Line("Options that are the case.", $"includes: [{field.Options!.Type}!]");
        Line("Options that are not the case.", $"excludes: [{field.Options.Type}!]");
        End();
    }

    private void Write(OptionNames options)
    {
        Begin("enum", options.Type, options.Description);
        foreach (var (name, _, meaning) in options.Values) Line(meaning, name);
        End();
    }

    private void Begin(string kind, string name, string description) => _text.Append($"\n{Quote(description)}\n{kind} {name} {{\n");

    private void Line(string description, string definition) => _text.Append($"  {Quote(description)}\n  {definition}\n");

    private void End() => _text.Append("}\n");

    /// <summary>The escapes of JSON are escapes of GraphQL too.</summary>
    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
