using System.Globalization;
using System.Text;
using Aims.GraphQL.Schemas;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Tests.Generated;

/// <summary>
/// Draws documents from a schema. Without mistakes they are valid; with mistakes each part may be wrong in the way that some
/// rule of the
/// specification forbids. The same seed gives the same document.
/// </summary>
internal sealed class DocumentGenerator(Schema schema, int seed, double mistakes)
{
    private readonly Random _random = new(seed);
    private readonly List<(string Name, GraphQLType Type)> _variables = [];
    private readonly List<string> _fragments = [];
    private readonly ValueGenerator _values = new(seed, mistakes);
    private int _aliases;
    private int _fragmentNames;

    /// <summary>The variables that go with the document.</summary>
    public string Variables { get; private set; } = "{}";

    public string Document()
    {
        var text = new StringBuilder();
        var operations = Wrong() ? 2 : 1;
        for (var i = 0; i < operations; i++) text.Append(Operation(i)).Append('\n');
        foreach (var fragment in _fragments) text.Append(fragment).Append('\n');
        if (Wrong()) text.Append("fragment Unused on Dog { name ...Unused }\n");
        if (Wrong() && _random.Next(4) == 0) text.Append("type Extra { a: Int }\n");
        return text.ToString();
    }

    private string Operation(int index)
    {
        var first = _variables.Count;
        var body = Selections(schema.QueryType, 4);
        var own = _variables.Skip(first).ToList();
        if (Wrong() && own.Count > 0) own.RemoveAt(0);
        if (Wrong()) own.Add(("unused", schema.Types.Find("Int")!));
        if (Wrong() && own.Count > 0) own.Add(own[0]);
        var declared = own.Select(variable => $"${variable.Name}: {(Wrong() ? "Strin" : Wrong() ? "Dog" : variable.Type)}{Default(variable.Type)}");
        Variables = $"{{{string.Join(',', own.DistinctBy(variable => variable.Name).Where(_ => _random.Next(8) > 0 || mistakes == 0).Select(variable => $"\"{variable.Name}\":{_values.Json(variable.Type, 3)}"))}}}";
        var list = own.Count > 0 ? $"({string.Join(", ", declared)})" : "";
        var name = Wrong() && index > 0 ? "" : own.Count > 0 || _random.Next(2) == 0 || mistakes > 0 ? $"query Q{(_random.Next(2) == 0 ? 0 : index)}{list}{Directives("@onQuery")}" : "";
        return name + body;
    }

    private string Default(GraphQLType type) => _random.Next(4) == 0 && (!type.IsNonNull || Wrong() || _random.Next(2) == 0) ? $" = {_values.Literal(type, 2, null)}" : "";

    private string Selections(NamedType parent, int depth)
    {
        var text = new StringBuilder(" {");
        for (var i = _random.Next(1, 4); i > 0; i--) text.Append(' ').Append(Selection(parent, depth));
        return text.Append(" }").ToString();
    }

    private string Selection(NamedType parent, int depth) => (depth > 0 ? _random.Next(8) : 0) switch
    {
        6 => InlineFragment(parent, depth - 1),
        7 => Spread(parent, depth - 1),
        _ => Field(parent, depth),
    };

    private string InlineFragment(NamedType parent, int depth)
    {
        if (_random.Next(4) == 0) return $"...{Conditions()}{Selections(parent, depth)}";
        var type = Other(parent);
        return $"... on {type}{Conditions()}{Selections(type, depth)}";
    }

    private string Spread(NamedType parent, int depth)
    {
        if (Wrong()) return "...Unknown";
        if (_fragmentNames > 0 && Wrong()) return $"...F{_random.Next(_fragmentNames)}";
        var type = Other(parent);
        var name = Wrong() ? "F0" : $"F{_fragmentNames++}";
        var body = Selections(type, depth);
        _fragments.Add($"fragment {name} on {type}{body}");
        return $"...{name}{Conditions()}";
    }

    /// <summary>A type that objects of another can have as well.</summary>
    private NamedType Other(NamedType parent)
    {
        var types = schema.Types.Where(type => type.IsComposite && !type.Name.StartsWith("__", StringComparison.Ordinal)).ToList();
        if (Wrong()) return types[_random.Next(types.Count)];
        if (Wrong()) return schema.Types[_random.Next(schema.Types.Count)];
        if (parent.IsComposite) types = [.. types.Where(type => schema.Overlap(type, parent))];
        return types.Count == 0 ? parent : types[_random.Next(types.Count)];
    }

    private string Field(NamedType parent, int depth)
    {
        if (Wrong()) return "nothing";
        var fields = parent is FieldsType type ? type.Fields.Where(field => depth > 0 || field.Type.Named.IsLeaf).ToList() : [];
        if (fields.Count == 0 || _random.Next(10) == 0) return Aliased("__typename");
        var field = fields[_random.Next(fields.Count)];
        var isLeaf = field.Type.Named.IsLeaf ^ Wrong();
        var body = isLeaf ? "" : Selections(field.Type.Named, depth - 1);
        return $"{Aliased(field.Name)}{Arguments(field.Arguments)}{Conditions()}{body}";
    }

    /// <summary>Names that never conflict, or few of them so that they do.</summary>
    private string Aliased(string name)
    {
        if (mistakes == 0) return $"{name}{_aliases++}: {name}";
        return _random.Next(4) switch { 0 => $"{(char)('a' + _random.Next(4))}: {name}", 1 => name, _ => $"{name}{_aliases++}: {name}" };
    }

    private string Arguments(NameTable<InputValue> inputs)
    {
        var given = new List<string>();
        foreach (var input in inputs)
        {
            if (input.IsRequired ? Wrong() : _random.Next(3) > 0) continue;
            given.Add($"{input.Name}: {Value(input)}");
        }

        if (Wrong()) given.Add("nothing: 1");
        if (Wrong() && given.Count > 0) given.Add(given[0]);
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private string Value(InputValue input)
    {
        if (_random.Next(4) > 0) return _values.Literal(input.Type, 3, Wrong() ? "$undefined" : null);
        var type = Wrong() ? input.Type.Nullable : Wrong() ? schema.Types.Find("Int")! : input.Type;
        return Variable(type);
    }

    private string Variable(GraphQLType type)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"v{_variables.Count}");
        _variables.Add((name, type));
        return "$" + name;
    }

    private string Conditions()
    {
        if (_random.Next(6) > 0) return Directives("@skip(if: false)");
        var name = _random.Next(2) == 0 ? "skip" : "include";
        var condition = _random.Next(3) == 0 ? Variable(new NonNullType(schema.Types.Find("Boolean")!)) : _random.Next(2) == 0 ? "true" : "false";
        return $" @{name}(if: {condition})";
    }

    private string Directives(string other)
    {
        if (!Wrong()) return "";
        return _random.Next(5) switch { 0 => " @unknown", 1 => " @skip", 2 => " @skip(if: 1) @skip(if: true)", 3 => $" {other} {other}", _ => " @deprecated" };
    }

    private bool Wrong() => mistakes > 0 && _random.NextDouble() < mistakes;
}
