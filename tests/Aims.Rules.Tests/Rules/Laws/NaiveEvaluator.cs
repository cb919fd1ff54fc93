using Aims.Facts;
using Aims.Rules;
using Aims.Rules.Expressions;

namespace Aims.Tests.Rules.Laws;

/// <summary>
/// The definition of what an expression means: it walks the parsed expression for one item, value by value, with no
/// planes, no sharing and no lanes. A scalar that is not stated is null; a truth is one of three values.
/// </summary>
internal sealed class NaiveEvaluator(Profile profile, DateOnly knownOn, IReadOnlyList<ParameterSource> parameters)
{
    private sealed record Item(FactScope Scope, int Row, string Prefix);

    private sealed record Bag(Fact Fact, FactCell Cell);

    private sealed record Items(FactScope Scope, int Owner, bool Closed);

    private readonly Stack<(string Name, Item Item)> _variables = [];

    public Truth Evaluate(string text, FactScope scope, int row) => (Truth)Value(Parser.Parse(text), new Item(scope, row, ""))!;

    private object? Value(Expression expression, Item self) => expression switch
    {
        BooleanLiteral literal => literal.Value ? Truth.True : Truth.False,
        NumberLiteral number => number.Value,
        TextLiteral text => text.Value,
        Name name => Resolve(name.Text, self),
        Member member => Get(Value(member.Target, self), member.Text),
        Not not => Not((Truth)Value(not.Operand, self)!),
        Negate negate => Value(negate.Operand, self) is decimal value ? -value : null,
        Binary { Operator: "&&" } and => And((Truth)Value(and.Left, self)!, (Truth)Value(and.Right, self)!),
        Binary { Operator: "||" } or => Or((Truth)Value(or.Left, self)!, (Truth)Value(or.Right, self)!),
        Binary binary => Binary(binary, self),
        Conditional conditional => Choose((Truth)Value(conditional.Condition, self)!, (Truth)Value(conditional.WhenTrue, self)!, (Truth)Value(conditional.WhenFalse, self)!),
        In { Set: { } set } @in => Holds((Bag)Value(set, self)!, Value(@in.Item, self)),
        In @in => @in.Items.Select(i => Compare("==", Value(@in.Item, self), Value(i, self))).Aggregate(Truth.False, Or),
        Call call => CallOf(call, self),
        _ => throw new NotSupportedException(expression.ToString()),
    };

    private object? Resolve(string name, Item self)
    {
        foreach (var (variable, item) in _variables)
            if (variable == name) return item;
        if (parameters.FirstOrDefault(p => p.Name == name) is { } parameter) return Value(Parser.Parse(parameter.Expression), self);
        if (name == "knownOn") return knownOn;
        if (self.Scope.Parent is not null && name == self.Scope.Item) return self;
        return Get(new Item(profile.Vocabulary.Root, 0, ""), name);
    }

    private object? Get(object? target, string member)
    {
        if (target is DateOnly date) return (decimal)(member switch { "Year" => date.Year, "Month" => date.Month, _ => date.Day });
        if (target is string text) return (decimal)text.Length;
        if (target is null) return null;
        var item = (Item)target;
        var path = item.Prefix.Length == 0 ? member : $"{item.Prefix}.{member}";
        if (item.Scope.Find(path) is not { } fact) return item with { Prefix = path };
        var cell = profile.Table(item.Scope).Cell(item.Row, fact);
        return fact.Type switch
        {
            FactType.Boolean => !cell.IsKnown ? Truth.Unknown : cell.True == 1 ? Truth.True : Truth.False,
            FactType.List => new Items(profile.Vocabulary.FindScope(fact.Path)!, item.Row, cell.True == 1),
            FactType.Set or FactType.Texts => new Bag(fact, cell),
            _ when !cell.IsKnown => null,
            FactType.Number => cell.Number,
            FactType.Date => DateOnly.FromDayNumber((int)cell.Number),
            FactType.Word => fact.Options[(int)cell.Number].Value,
            _ => (string)cell.Reference!,
        };
    }

    private object? Binary(Binary binary, Item self)
    {
        var (left, right) = (Value(binary.Left, self), Value(binary.Right, self));
        if (left is (int, int) || right is (int, int)) return CompareCount(binary.Operator, left, right);
        if (left is Truth a && right is Truth b) return binary.Operator == "==" ? Same(a, b) : Not(Same(a, b));
        if (binary.Operator is not ("+" or "-" or "*" or "/" or "%")) return Compare(binary.Operator, left, right);
        if (left is not decimal x || right is not decimal y || binary.Operator is "/" or "%" && y == 0) return null;
        return binary.Operator switch { "+" => x + y, "-" => x - y, "*" => x * y, "/" => x / y, _ => x % y };
    }

    /// <summary>A count is an interval; a comparison is decided if every number of the interval decides it alike.</summary>
    private static Truth CompareCount(string operation, object? left, object? right)
    {
        if (left is decimal number && right is ValueTuple<int, int> mirrored)
            return CompareCount(operation switch { "<" => ">", ">" => "<", "<=" => ">=", ">=" => "<=", _ => operation }, mirrored, number);
        var (low, high) = ((int, int))left!;
        var bound = (decimal)right!;
        // Beyond the bound nothing changes any more, so an open interval is cut off there.
        var numbers = Enumerable.Range(low, Math.Max(1, (int)Math.Min(high, Math.Max(low, bound) + 2) - low + 1));
        var truths = numbers.Select(n => Compare(operation, (decimal)n, bound)).Distinct().ToList();
        return truths.Count == 1 ? truths[0] : Truth.Unknown;
    }

    private static Truth Compare(string operation, object? left, object? right)
    {
        if (left is null || right is null) return Truth.Unknown;
        var order = left is string text ? string.CompareOrdinal(text, (string)right) : Comparer<object>.Default.Compare(left, right);
        return Of(operation switch { "==" => order == 0, "!=" => order != 0, "<" => order < 0, "<=" => order <= 0, ">" => order > 0, _ => order >= 0 });
    }

    private object? CallOf(Call call, Item self)
    {
        if (call is { Target: null, Function: "DateTime", Arguments: [NumberLiteral y, NumberLiteral m, NumberLiteral d] }) return new DateOnly((int)y.Value, (int)m.Value, (int)d.Value);
        var target = Value(call.Target!, self);
        return target switch
        {
            Items items => Quantify(items, call, self),
            Bag bag when call.Function == "Any" => Enumerable.Range(0, bag.Fact.Options.Count).Select(bag.Cell.Bit).Aggregate(Truth.False, Or),
            Bag bag => Holds(bag, Value(call.Arguments[0], self)),
            DateOnly date => call.Function == "AddDays" ? date.AddDays((int)(decimal)Value(call.Arguments[0], self)!) : date.AddYears((int)(decimal)Value(call.Arguments[0], self)!),
            string text when call.Function == "ToUpper" => text.ToUpperInvariant(),
            string text => Of(text.Contains((string)Value(call.Arguments[0], self)!, StringComparison.Ordinal)),
            null when call.Function == "Contains" => Truth.Unknown,
            _ => null,
        };
    }

    private object Quantify(Items items, Call call, Item self)
    {
        var table = profile.Table(items.Scope);
        var truths = Enumerable.Range(0, table.Rows).Where(row => table.Parents[row] == items.Owner).Select(row => Body(call, items.Scope, row, self)).ToList();
        if (!items.Closed) truths.Add(Truth.Unknown);
        return call.Function switch
        {
            "Any" => truths.Aggregate(Truth.False, Or),
            "All" => truths.Aggregate(Truth.True, And),
            _ => (truths.Count(t => t == Truth.True), items.Closed ? truths.Count(t => t != Truth.False) : int.MaxValue),
        };
    }

    private Truth Body(Call call, FactScope scope, int row, Item self)
    {
        if (call.Arguments is not [Lambda lambda]) return Truth.True;
        _variables.Push((lambda.Parameter, new Item(scope, row, "")));
        var truth = (Truth)Value(lambda.Body, self)!;
        _variables.Pop();
        return truth;
    }

    private static Truth Holds(Bag bag, object? item) =>
        item is not string text ? Truth.Unknown
        : bag.Fact.Type == FactType.Set ? bag.Cell.Bit(bag.Fact.IndexOfOption(text))
        : bag.Cell.IsKnown ? Of(((string[])bag.Cell.Reference!).Contains(text)) : Truth.Unknown;

    private static Truth Of(bool value) => value ? Truth.True : Truth.False;

    private static Truth Not(Truth a) => a switch { Truth.True => Truth.False, Truth.False => Truth.True, _ => Truth.Unknown };

    private static Truth And(Truth a, Truth b) =>
        a == Truth.False || b == Truth.False ? Truth.False : a == Truth.Unknown || b == Truth.Unknown ? Truth.Unknown : Truth.True;

    private static Truth Or(Truth a, Truth b) => Not(And(Not(a), Not(b)));

    private static Truth Same(Truth a, Truth b) => a == Truth.Unknown || b == Truth.Unknown ? Truth.Unknown : Of(a == b);

    private static Truth Choose(Truth condition, Truth a, Truth b) =>
        condition switch { Truth.True => a, Truth.False => b, _ => a == b ? a : Truth.Unknown };
}
