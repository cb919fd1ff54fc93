using System.Globalization;
using System.Text.Json;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Tests.Generated;

/// <summary>Draws values of input types, as literals and as JSON.</summary>
internal sealed class ValueGenerator(int seed, double mistakes)
{
    private static readonly string[] _words = ["d1", "c1", "p1", "Rex", "", "é\\u0041", "x\\n\\\"y"];

    private readonly Random _random = new(seed + 1);

    /// <summary>A literal; a given text stands in for some part of it.</summary>
    public string Literal(GraphQLType type, int depth, string? instead) => Draw(type, depth, isJson: false, instead);

    public string Json(GraphQLType type, int depth) => Draw(type, depth, isJson: true, null);

    private string Draw(GraphQLType type, int depth, bool isJson, string? instead)
    {
        if (instead is not null && _random.Next(2) == 0) return instead;
        if (Wrong()) return _random.Next(6) switch { 0 => "null", 1 => "{}", 2 => "[1, \"a\"]", 3 => "1.5", 4 => "true", _ => isJson ? "\"WORD\"" : "WORD" };
        if (type is not NonNullType && _random.Next(10) == 0 && depth < 3) return "null";
        switch (type.Nullable)
        {
            case ListType list:
                if (_random.Next(6) == 0 && list.Item.Nullable is not ListType) return Draw(list.Item, depth, isJson, instead);
                return $"[{string.Join(", ", Enumerable.Range(0, _random.Next(3)).Select(_ => Draw(list.Item, depth, isJson, instead)))}]";
            case InputObjectType input:
                return Object(input, depth, isJson, instead);
            case EnumType words:
                var word = words.Values[_random.Next(words.Values.Count)].Name;
                return isJson ? $"\"{word}\"" : word;
            default:
                return Scalar(type.Named.Name);
        }
    }

    private string Object(InputObjectType type, int depth, bool isJson, string? instead)
    {
        var fields = type.Fields.Where(field => type.IsOneOf ? false : field.IsRequired ? !Wrong() : depth > 0 && _random.Next(3) == 0).ToList();
        if (type.IsOneOf) fields = [type.Fields[_random.Next(type.Fields.Count)]];
        if (type.IsOneOf && Wrong()) fields.Add(type.Fields[0]);
        var texts = fields.Select(field => (field.Name, Value: Draw(type.IsOneOf && mistakes == 0 ? new NonNullType(field.Type) : field.Type, type.IsOneOf ? 3 : depth - 1, isJson, instead))).ToList();
        if (Wrong()) texts.Add(("nothing", "1"));
        return $"{{{string.Join(", ", texts.Select(field => isJson ? $"\"{field.Name}\": {field.Value}" : $"{field.Name}: {field.Value}"))}}}";
    }

    private string Scalar(string name) => name switch
    {
        "Int" => _random.Next(-3, 9).ToString(CultureInfo.InvariantCulture),
        "Float" => _random.Next(3) switch { 0 => "2", 1 => "-0.25", _ => "1e2" },
        "Boolean" => _random.Next(2) == 0 ? "true" : "false",
        "ID" => _random.Next(4) == 0 ? "7" : Text(),
        "Date" => Wrong() ? "\"2021-02-30\"" : "\"2020-02-29\"",
        _ => Text(),
    };

    private string Text() => $"\"{_words[_random.Next(_words.Length)]}\"";

    private bool Wrong() => mistakes > 0 && _random.NextDouble() < mistakes;
}
