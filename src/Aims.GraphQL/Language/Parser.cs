using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Language;

/// <summary>
/// Reads documents (specification §2 and appendix on grammar): recursive descent with one token of lookahead, two for
/// descriptions.
/// Tokens and nesting are bounded, so that hostile text ends in an error and never in an exhausted stack.
/// </summary>
internal sealed partial class Parser
{
    private readonly Lexer _lexer;
    private readonly int _maxTokens;
    private readonly int _maxNesting;
    private Token _token;
    private Token? _ahead;
    private int _tokens;
    private int _nesting;

    private Parser(string source, int maxTokens, int maxNesting)
    {
        _lexer = new Lexer(source);
        (_maxTokens, _maxNesting) = (maxTokens, maxNesting);
        _token = Read();
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="SyntaxException">The text is no document, or exceeds the bounds.</exception>
    public static DocumentSyntax Parse(string source, int maxTokens = int.MaxValue, int maxNesting = 200)
    {
        var parser = new Parser(source, maxTokens, maxNesting);
        var definitions = ImmutableArray.CreateBuilder<DefinitionSyntax>();
        do definitions.Add(parser.Definition());
        while (parser._token.Kind != TokenKind.EndOfFile);
        return new DocumentSyntax(definitions.ToImmutable(), 0);
    }

    /// <summary>Reads a single value, which may have variables.</summary>
    public static ValueSyntax ParseValue(string source)
    {
        var parser = new Parser(source, int.MaxValue, 200);
        var value = parser.Value(isConstant: false);
        parser.Expect(TokenKind.EndOfFile, "the end of the text");
        return value;
    }

    /// <summary>Reads a reference to a type.</summary>
    public static TypeSyntax ParseType(string source)
    {
        var parser = new Parser(source, int.MaxValue, 200);
        var type = parser.Type();
        parser.Expect(TokenKind.EndOfFile, "the end of the text");
        return type;
    }

    private DefinitionSyntax Definition()
    {
        if (_token.Kind == TokenKind.BraceLeft) return ShorthandQuery();
        var described = _token.Kind is TokenKind.String or TokenKind.BlockString;
        var keyword = described ? Ahead() : _token;
        if (keyword.Kind != TokenKind.Name) throw Unexpected(keyword);
        switch (keyword.Value)
        {
            case "query" or "mutation" or "subscription": return Operation();
            case "fragment": return Fragment();
            case "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input" or "directive":
                return TypeSystemDefinition(_token.Position, Description(), isExtension: false);
            case "extend" when !described:
                var start = Next().Position;
                return TypeSystemDefinition(start, null, isExtension: true);
            default: throw Unexpected(keyword);
        }
    }

    private StringValueSyntax? Description() =>
        _token.Kind is TokenKind.String or TokenKind.BlockString ? String() : null;

    private NameSyntax Name()
    {
        var token = Expect(TokenKind.Name, "a name");
        return new NameSyntax(token.Value, token.Position);
    }

    private TypeSyntax Type()
    {
        var start = _token.Position;
        TypeSyntax type;
        if (Skip(TokenKind.BracketLeft))
        {
            Enter();
            var item = Type();
            _nesting--;
            Expect(TokenKind.BracketRight, "\"]\"");
            type = new ListTypeSyntax(item, start);
        }
        else
        {
            type = NamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeSyntax(type, start) : type;
    }

    private NamedTypeSyntax NamedType()
    {
        var name = Name();
        return new NamedTypeSyntax(name.Value, name.Position);
    }

    /// <summary>One or more items between two tokens; none if the first token is absent.</summary>
    private ImmutableArray<T> Optional<T>(TokenKind open, TokenKind close, Func<T> item) =>
        _token.Kind == open ? Many(open, close, item) : [];

    private ImmutableArray<T> Many<T>(TokenKind open, TokenKind close, Func<T> item)
    {
        Expect(open, Symbol(open));
        var items = ImmutableArray.CreateBuilder<T>();
        do items.Add(item());
        while (!Skip(close));
        return items.ToImmutable();
    }

    private void Enter()
    {
        if (++_nesting > _maxNesting)
            throw new SyntaxException(
                $"The document nests more than {_maxNesting} levels.", _token.Position, ErrorCode.LimitNesting);
    }

    private Token Read()
    {
        if (++_tokens > _maxTokens && _maxTokens < int.MaxValue)
            throw new SyntaxException($"The document has more than {_maxTokens} tokens.", _token.Position, ErrorCode.LimitTokens);
        return _lexer.Next();
    }

    private Token Ahead() => _ahead ??= Read();

    /// <summary>Moves on, and returns the token passed.</summary>
    private Token Next()
    {
        var token = _token;
        _token = _ahead ?? Read();
        _ahead = null;
        return token;
    }

    private bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind) return false;
        Next();
        return true;
    }

    private Token Expect(TokenKind kind, string what) =>
        _token.Kind == kind ? Next() : throw new SyntaxException($"Expected {what}, found {_token}.", _token.Position);

    private void ExpectKeyword(string word)
    {
        if (!SkipKeyword(word)) throw new SyntaxException($"Expected \"{word}\", found {_token}.", _token.Position);
    }

    private bool SkipKeyword(string word)
    {
        if (!IsKeyword(word)) return false;
        Next();
        return true;
    }

    private bool IsKeyword(string word) => _token.Kind == TokenKind.Name && _token.Value == word;

    private static SyntaxException Unexpected(Token token) => new($"Unexpected {token}.", token.Position);

    private static string Symbol(TokenKind kind) => kind switch
    {
        TokenKind.BraceLeft => "\"{\"",
        TokenKind.ParenthesisLeft => "\"(\"",
        _ => kind.ToString(),
    };
}
