using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Language;

/// <content>Operations, selections and fragments (specification §2.3 to §2.8, §2.10).</content>
internal sealed partial class Parser
{
    private OperationSyntax ShorthandQuery()
    {
        var start = _token.Position;
        return new OperationSyntax(null, OperationKind.Query, null, [], [], SelectionSet(), start);
    }

    private OperationSyntax Operation()
    {
        var start = _token.Position;
        var description = Description();
        var kind = OperationKindOf(Next());
        var name = _token.Kind == TokenKind.Name ? Name() : null;
        var variables = Optional(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight, VariableDefinition);
        var directives = Directives(isConstant: false);
        return new OperationSyntax(description, kind, name, variables, directives, SelectionSet(), start);
    }

    private static OperationKind OperationKindOf(Token token) => token.Value switch
    {
        "query" => OperationKind.Query,
        "mutation" => OperationKind.Mutation,
        "subscription" => OperationKind.Subscription,
        _ => throw new SyntaxException($"Expected a kind of operation, found {token}.", token.Position),
    };

    private VariableDefinitionSyntax VariableDefinition()
    {
        var start = _token.Position;
        var description = Description();
        var variable = Variable();
        Expect(TokenKind.Colon, "\":\"");
        var type = Type();
        var fallback = Skip(TokenKind.Equal) ? Value(isConstant: true) : null;
        return new VariableDefinitionSyntax(description, variable, type, fallback, Directives(isConstant: true), start);
    }

    private VariableSyntax Variable()
    {
        var start = Expect(TokenKind.Dollar, "\"$\"").Position;
        return new VariableSyntax(Name().Value, start);
    }

    private SelectionSetSyntax SelectionSet()
    {
        var start = _token.Position;
        Enter();
        var selections = Many(TokenKind.BraceLeft, TokenKind.BraceRight, Selection);
        _nesting--;
        return new SelectionSetSyntax(selections, start);
    }

    private SelectionSyntax Selection()
    {
        var start = _token.Position;
        if (!Skip(TokenKind.Spread)) return Field();
        if (_token.Kind == TokenKind.Name && _token.Value != "on")
            return new FragmentSpreadSyntax(Name(), Directives(isConstant: false), start);
        var condition = SkipKeyword("on") ? NamedType() : null;
        var directives = Directives(isConstant: false);
        return new InlineFragmentSyntax(condition, directives, SelectionSet(), start);
    }

    private FieldSyntax Field()
    {
        var start = _token.Position;
        var name = Name();
        NameSyntax? alias = null;
        if (Skip(TokenKind.Colon)) (alias, name) = (name, Name());
        var arguments = Arguments(isConstant: false);
        var directives = Directives(isConstant: false);
        var selections = _token.Kind == TokenKind.BraceLeft ? SelectionSet() : null;
        return new FieldSyntax(alias, name, arguments, directives, selections, start);
    }

    private FragmentSyntax Fragment()
    {
        var start = _token.Position;
        var description = Description();
        ExpectKeyword("fragment");
        if (IsKeyword("on")) throw new SyntaxException("A fragment cannot be named \"on\".", _token.Position);
        var name = Name();
        ExpectKeyword("on");
        var condition = NamedType();
        var directives = Directives(isConstant: false);
        return new FragmentSyntax(description, name, condition, directives, SelectionSet(), start);
    }

    private ImmutableArray<DirectiveSyntax> Directives(bool isConstant)
    {
        if (_token.Kind != TokenKind.At) return [];
        var directives = ImmutableArray.CreateBuilder<DirectiveSyntax>();
        while (_token.Kind == TokenKind.At)
        {
            var start = Next().Position;
            directives.Add(new DirectiveSyntax(Name(), Arguments(isConstant), start));
        }

        return directives.ToImmutable();
    }

    private ImmutableArray<ArgumentSyntax> Arguments(bool isConstant) =>
        Optional<ArgumentSyntax>(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight, isConstant ? ConstantArgument : Argument);

    private ArgumentSyntax Argument() => Argument(isConstant: false);

    private ArgumentSyntax ConstantArgument() => Argument(isConstant: true);

    private ArgumentSyntax Argument(bool isConstant)
    {
        var name = Name();
        Expect(TokenKind.Colon, "\":\"");
        return new ArgumentSyntax(name, Value(isConstant), name.Position);
    }
}
