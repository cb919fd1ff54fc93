using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Language;

/// <content>The schema definition language (specification §3).</content>
internal sealed partial class Parser
{
    private DefinitionSyntax TypeSystemDefinition(int start, StringValueSyntax? description, bool isExtension)
    {
        var keyword = Expect(TokenKind.Name, "a definition");
        DefinitionSyntax definition = keyword.Value switch
        {
            "schema" => Schema(start, description, isExtension),
            "scalar" => new ScalarTypeSyntax(description, Name(), ConstantDirectives(), isExtension, start),
            "type" => new ObjectTypeSyntax(description, Name(), Interfaces(), ConstantDirectives(), Fields(), isExtension, start),
            "interface" =>
                new InterfaceTypeSyntax(description, Name(), Interfaces(), ConstantDirectives(), Fields(), isExtension, start),
            "union" => new UnionTypeSyntax(description, Name(), ConstantDirectives(), Members(), isExtension, start),
            "enum" => new EnumTypeSyntax(description, Name(), ConstantDirectives(), EnumValues(), isExtension, start),
            "input" => new InputObjectTypeSyntax(description, Name(), ConstantDirectives(), InputFields(), isExtension, start),
            "directive" when !isExtension => DirectiveDefinition(start, description),
            _ => throw Unexpected(keyword),
        };

        if (isExtension && AddsNothing(definition))
            throw new SyntaxException($"The extension adds nothing; found {_token}.", _token.Position);
        return definition;
    }

    private static bool AddsNothing(DefinitionSyntax extension) => extension.Directives.IsEmpty && extension switch
    {
        SchemaSyntax schema => schema.OperationTypes.IsEmpty,
        ObjectTypeSyntax type => type.Interfaces.IsEmpty && type.Fields.IsEmpty,
        InterfaceTypeSyntax type => type.Interfaces.IsEmpty && type.Fields.IsEmpty,
        UnionTypeSyntax type => type.Members.IsEmpty,
        EnumTypeSyntax type => type.Values.IsEmpty,
        InputObjectTypeSyntax type => type.Fields.IsEmpty,
        _ => true,
    };

    private SchemaSyntax Schema(int start, StringValueSyntax? description, bool isExtension)
    {
        var directives = ConstantDirectives();
        var types = isExtension
            ? Optional(TokenKind.BraceLeft, TokenKind.BraceRight, OperationType)
            : Many(TokenKind.BraceLeft, TokenKind.BraceRight, OperationType);
        return new SchemaSyntax(description, directives, types, isExtension, start);
    }

    private OperationTypeSyntax OperationType()
    {
        var token = Expect(TokenKind.Name, "a kind of operation");
        Expect(TokenKind.Colon, "\":\"");
        return new OperationTypeSyntax(OperationKindOf(token), NamedType(), token.Position);
    }

    private ImmutableArray<DirectiveSyntax> ConstantDirectives() => Directives(isConstant: true);

    private ImmutableArray<NamedTypeSyntax> Interfaces() =>
        SkipKeyword("implements") ? Separated(TokenKind.Ampersand, NamedType) : [];

    private ImmutableArray<NamedTypeSyntax> Members() =>
        Skip(TokenKind.Equal) ? Separated(TokenKind.Pipe, NamedType) : [];

    private ImmutableArray<FieldDefinitionSyntax> Fields() =>
        Optional(TokenKind.BraceLeft, TokenKind.BraceRight, FieldDefinition);

    private FieldDefinitionSyntax FieldDefinition()
    {
        var start = _token.Position;
        var description = Description();
        var name = Name();
        var arguments = ArgumentDefinitions();
        Expect(TokenKind.Colon, "\":\"");
        return new FieldDefinitionSyntax(description, name, arguments, Type(), ConstantDirectives(), start);
    }

    private ImmutableArray<InputValueSyntax> ArgumentDefinitions() =>
        Optional(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight, InputValue);

    private ImmutableArray<InputValueSyntax> InputFields() => Optional(TokenKind.BraceLeft, TokenKind.BraceRight, InputValue);

    private InputValueSyntax InputValue()
    {
        var start = _token.Position;
        var description = Description();
        var name = Name();
        Expect(TokenKind.Colon, "\":\"");
        var type = Type();
        var fallback = Skip(TokenKind.Equal) ? Value(isConstant: true) : null;
        return new InputValueSyntax(description, name, type, fallback, ConstantDirectives(), start);
    }

    private ImmutableArray<EnumValueDefinitionSyntax> EnumValues() =>
        Optional(TokenKind.BraceLeft, TokenKind.BraceRight, EnumValue);

    private EnumValueDefinitionSyntax EnumValue()
    {
        var start = _token.Position;
        var description = Description();
        if (_token.Value is "true" or "false" or "null" && _token.Kind == TokenKind.Name)
            throw new SyntaxException($"{_token} is reserved and cannot be an enum value.", _token.Position);
        return new EnumValueDefinitionSyntax(description, Name(), ConstantDirectives(), start);
    }

    private DirectiveDefinitionSyntax DirectiveDefinition(int start, StringValueSyntax? description)
    {
        Expect(TokenKind.At, "\"@\"");
        var name = Name();
        var arguments = ArgumentDefinitions();
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        return new DirectiveDefinitionSyntax(
            description, name, arguments, isRepeatable, Separated(TokenKind.Pipe, Location), start);
    }

    private NameSyntax Location()
    {
        var name = Name();
        return DirectiveLocations.TryParse(name.Value, out _)
            ? name
            : throw new SyntaxException($"\"{name.Value}\" is not a directive location.", name.Position);
    }

    private ImmutableArray<T> Separated<T>(TokenKind separator, Func<T> item)
    {
        Skip(separator);
        var items = ImmutableArray.CreateBuilder<T>();
        do items.Add(item());
        while (Skip(separator));
        return items.ToImmutable();
    }
}
