using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Language;

/// <content>Value literals (specification §2.9).</content>
internal sealed partial class Parser
{
    private ValueSyntax Value(bool isConstant)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.BracketLeft: return List(isConstant);
            case TokenKind.BraceLeft: return Object(isConstant);
            case TokenKind.Int:
                Next();
                return new IntValueSyntax(token.Value, token.Position);
            case TokenKind.Float:
                Next();
                return new FloatValueSyntax(token.Value, token.Position);
            case TokenKind.String or TokenKind.BlockString: return String();
            case TokenKind.Name:
                Next();
                return token.Value switch
                {
                    "true" => new BooleanValueSyntax(true, token.Position),
                    "false" => new BooleanValueSyntax(false, token.Position),
                    "null" => new NullValueSyntax(token.Position),
                    _ => new EnumValueSyntax(token.Value, token.Position),
                };
            case TokenKind.Dollar when !isConstant: return Variable();
            case TokenKind.Dollar: throw new SyntaxException("A variable cannot stand in a constant value.", token.Position);
            default: throw Unexpected(token);
        }
    }

    private StringValueSyntax String()
    {
        var token = Next();
        return new StringValueSyntax(token.Value, token.Kind == TokenKind.BlockString, token.Position);
    }

    private ListValueSyntax List(bool isConstant)
    {
        var start = Next().Position;
        Enter();
        var items = ImmutableArray.CreateBuilder<ValueSyntax>();
        while (!Skip(TokenKind.BracketRight)) items.Add(Value(isConstant));
        _nesting--;
        return new ListValueSyntax(items.ToImmutable(), start);
    }

    private ObjectValueSyntax Object(bool isConstant)
    {
        var start = Next().Position;
        Enter();
        var fields = ImmutableArray.CreateBuilder<ObjectFieldSyntax>();
        while (!Skip(TokenKind.BraceRight))
        {
            var name = Name();
            Expect(TokenKind.Colon, "\":\"");
            fields.Add(new ObjectFieldSyntax(name, Value(isConstant), name.Position));
        }

        _nesting--;
        return new ObjectValueSyntax(fields.ToImmutable(), start);
    }
}
