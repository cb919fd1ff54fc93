using System.Linq.Expressions;
using System.Text.Json;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Scalars;

/// <summary>
/// How values of a scalar are read from literals and variables and written to answers (specification §3.5). Custom scalars
/// stand for
/// plain text in JSON.
/// </summary>
public abstract class ScalarCodec
{
    private protected ScalarCodec(string name) => Name = name;

    /// <summary>The scalar's name in the schema.</summary>
    public string Name { get; }

    /// <summary>A day, written as YYYY-MM-DD, for a scalar named <c>Date</c>.</summary>
    public static ScalarCodec Date { get; } = Text(
        "Date",
        (DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        text => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day)
            ? day
            : throw new FormatException("A day is written as YYYY-MM-DD."));

    internal static ScalarCodec Int { get; } = new IntCodec();

    internal static ScalarCodec Float { get; } = new FloatCodec();

    internal static ScalarCodec String { get; } = new StringCodec();

    internal static ScalarCodec Boolean { get; } = new BooleanCodec();

    internal static ScalarCodec Id { get; } = new IdCodec();

    /// <summary>The codecs of the built-in scalars (§3.5.1 to §3.5.5).</summary>
    internal static IReadOnlyList<ScalarCodec> BuiltIn { get; } = [Int, Float, String, Boolean, Id];

    /// <summary>The type of the values that reading gives.</summary>
    internal abstract Type ValueType { get; }

    /// <summary>A custom scalar whose values are texts of a certain format.</summary>
    /// <typeparam name="T">The type of its values in C#.</typeparam>
    /// <param name="name">The scalar's name in the schema.</param>
    /// <param name="format">Writes a value.</param>
    /// <param name="parse">Reads a value; throws <see cref="FormatException"/> with a message for the client if the text is
    /// none, or <see cref="GraphQLException"/> to give the error a code and extensions of its own.</param>
    public static ScalarCodec Text<T>(string name, Func<T, string> format, Func<string, T> parse) where T : notnull =>
        new TextCodec<T>(name, format, parse);

    /// <summary>Reads a literal; null if it is no value of the scalar.</summary>
    /// <exception cref="FormatException">It is none, and the message says why.</exception>
    internal abstract object? Read(ValueSyntax literal);

    /// <summary>Reads a member of the variables; null if it is no value of the scalar.</summary>
    /// <exception cref="FormatException">It is none, and the message says why.</exception>
    internal abstract object? Read(JsonElement json);

    /// <summary>
    /// Code that writes a value, which is not null, to a buffer; null if values of its type are not written as this scalar.
    /// </summary>
    internal abstract Expression? Write(Expression buffer, Expression value);
}
