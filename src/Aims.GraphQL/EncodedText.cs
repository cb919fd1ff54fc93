using Aims.GraphQL.Execution;

namespace Aims.GraphQL;

/// <summary>
/// A text that is written to many answers: its JSON form is made once and copied from then on. Resolvers may return it where
/// the schema
/// says String or ID. Keep one instance for each text; making one for every answer saves nothing.
/// </summary>
/// <param name="value">The text.</param>
public sealed class EncodedText(string value)
{
    private byte[]? _json;

    /// <summary>The text.</summary>
    public string Value { get; } = value;

    /// <summary>The text in quotes, escaped, as UTF-8.</summary>
    internal ReadOnlySpan<byte> Json => _json ??= ResponseBuffer.Encode(Value);

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
