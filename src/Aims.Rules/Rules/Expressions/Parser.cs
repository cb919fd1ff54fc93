namespace Aims.Rules.Expressions;

/// <summary>Parses the dialect; the grammar is in <c>rules/README.md</c>.</summary>
internal sealed class Parser
{
    /// <summary>The longest expression, in characters.</summary>
    public const int LongestExpression = 4_000;

    /// <summary>The deepest nesting of parentheses, calls and operators.</summary>
    public const int DeepestNesting = 64;

    private readonly TokenReader _tokens;
    private int _depth;

    private Parser(List<Token> tokens) => _tokens = new TokenReader(tokens);

    private Token Here => _tokens.Here;

    /// <exception cref="ExpressionFault">The text is not a sentence of the dialect, too long or nested too deeply.</exception>
    public static Expression Parse(string text)
    {
        if (text.Length > LongestExpression)
            throw new ExpressionFault(RuleFaultCode.ExpressionTooLarge, 0, $"The expression has {text.Length} characters.", $"Split it with parameters: at most {LongestExpression} are read.");
        var parser = new Parser(Lexer.Read(text));
        var expression = parser.ParseConditional();
        if (parser.Here.Kind != TokenKind.End) throw parser._tokens.Unexpected("the end");
        return expression;
    }

    private Expression ParseConditional()
    {
        Enter();
        var condition = ParseOr();
        if (Here.Is("??"))
            throw Refused(Here, "'??' is refused.", "There is no null: what is not stated is unknown, and unknown is carried to the end.");
        if (Here.Is("?"))
        {
            var position = Next().Position;
            var whenTrue = ParseConditional();
            _tokens.Expect(":");
            condition = new Conditional(position, condition, whenTrue, ParseConditional());
        }

        _depth--;
        return condition;
    }

    private Expression ParseOr()
    {
        var left = ParseAnd();
        while (Here.Is("||") || Here.IsWord("or") || Here.IsWord("OrElse")) left = new Binary(Next().Position, "||", left, ParseAnd());
        return left;
    }

    private Expression ParseAnd()
    {
        var left = ParseIn();
        while (Here.Is("&&") || Here.IsWord("and") || Here.IsWord("AndAlso")) left = new Binary(Next().Position, "&&", left, ParseIn());
        return left;
    }

    private Expression ParseIn()
    {
        var left = ParseComparison();
        if (!Here.IsWord("in")) return left;
        var position = Next().Position;
        if (!Here.Is("(")) return new In(position, left, ParsePostfix(), []);
        Next();
        var items = ParseList(")");
        return items.Count > 0 ? new In(position, left, null, items)
            : throw new ExpressionFault(RuleFaultCode.BadSyntax, position, "The list is empty.", "Write at least one value.");
    }

    private Expression ParseComparison()
    {
        var left = ParseSum();
        if (!IsComparison(Here)) return left;
        var token = Next();
        var spelled = token.Text switch { "=" => "==", "<>" => "!=", _ => token.Text };
        left = new Binary(token.Position, spelled, left, ParseSum());
        return IsComparison(Here) ? throw new ExpressionFault(RuleFaultCode.BadSyntax, Here.Position, "Comparisons cannot be chained.", "Join two comparisons with &&.") : left;
    }

    private static bool IsComparison(Token token) => token.Kind == TokenKind.Symbol && token.Text is "==" or "=" or "!=" or "<>" or "<" or "<=" or ">" or ">=";

    private Expression ParseSum()
    {
        var left = ParseProduct();
        while (Here.Is("+") || Here.Is("-"))
        {
            var token = Next();
            left = new Binary(token.Position, token.Text, left, ParseProduct());
        }

        return left;
    }

    private Expression ParseProduct()
    {
        var left = ParseUnary();
        while (Here.Is("*") || Here.Is("/") || Here.Is("%"))
        {
            var token = Next();
            left = new Binary(token.Position, token.Text, left, ParseUnary());
        }

        return left;
    }

    private Expression ParseUnary()
    {
        if (!Here.Is("!") && !Here.IsWord("not") && !Here.Is("-")) return ParsePostfix();
        Enter();
        var token = Next();
        var operand = ParseUnary();
        _depth--;
        return token.Is("-") ? new Negate(token.Position, operand) : new Not(token.Position, operand);
    }

    private Expression ParsePostfix()
    {
        var expression = ParsePrimary();
        while (true)
        {
            if (Here.Is("["))
                throw Refused(Here, "Indexers are refused.", "Ask with Any, All or Count: an open list has no fixed positions.");
            if (!Here.Is(".")) return expression;
            Next();
            var name = _tokens.ExpectName();
            if (!Here.Is("("))
            {
                expression = new Member(name.Position, expression, name.Text);
                continue;
            }

            Next();
            expression = new Call(name.Position, expression, name.Text, ParseList(")"));
        }
    }

    private Expression ParsePrimary()
    {
        if (Here.Kind is TokenKind.End or TokenKind.Symbol && !Here.Is("(")) throw _tokens.Unexpected("a value");
        var token = Next();
        if (token.Kind == TokenKind.Number) return new NumberLiteral(token.Position, token.Number, token.Whole);
        if (token.Kind == TokenKind.Text) return new TextLiteral(token.Position, token.Text);
        if (token.Kind == TokenKind.Name) return ParseName(token);
        var inner = ParseConditional();
        _tokens.Expect(")");
        return inner;
    }

    private Expression ParseName(Token token)
    {
        if (token.IsWord("true") || token.IsWord("false")) return new BooleanLiteral(token.Position, token.IsWord("true"));
        if (token.IsWord("null")) throw Refused(token, "null is refused.", "What is not stated is unknown; a rule cannot ask whether it is.");
        if (token.IsWord("new") && !(Here.IsWord("DateTime")))
            throw Refused(token, "'new' is refused.", "Write 'in (…)' for a list of values.");
        if (token.IsWord("new")) token = Next();
        if (Here.Is("=>"))
        {
            Next();
            return new Lambda(token.Position, token.Text, ParseConditional());
        }

        if (!Here.Is("(")) return new Name(token.Position, token.Text);
        Next();
        return new Call(token.Position, null, token.Text, ParseList(")"));
    }

    private List<Expression> ParseList(string end)
    {
        var items = new List<Expression>();
        if (Here.Is(end))
        {
            Next();
            return items;
        }

        while (true)
        {
            items.Add(ParseConditional());
            if (Here.Is(","))
            {
                Next();
                continue;
            }

            _tokens.Expect(end);
            return items;
        }
    }

    private Token Next() => _tokens.Next();

    private void Enter()
    {
        if (++_depth > DeepestNesting)
            throw new ExpressionFault(RuleFaultCode.ExpressionTooLarge, Here.Position, $"The expression is nested more than {DeepestNesting} deep.", "Split it with parameters.");
    }

    private static ExpressionFault Refused(Token token, string message, string hint) => new(RuleFaultCode.RefusedConstruct, token.Position, message, hint);
}
