namespace Aims.GraphQL.Schemas;

/// <summary>Something wrong with a schema, or with the members that it is bound to.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Location">Where in the schema's text, if it is there.</param>
public sealed record SchemaFault(string Message, SourceLocation? Location)
{
    /// <summary>The fault on one line.</summary>
    public override string ToString() => Location is { } at ? $"({at.Line},{at.Column}): {Message}" : Message;
}
