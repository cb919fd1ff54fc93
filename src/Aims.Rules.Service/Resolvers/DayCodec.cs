using System.Globalization;
using Aims.Data;
using Aims.GraphQL;
using Aims.GraphQL.Scalars;

namespace Aims.Service.Resolvers;

/// <summary>Days as the schema writes them. One that is not in the calendar is the fault that it is in profiles and files.</summary>
internal static class DayCodec
{
    private const string Form = "yyyy-MM-dd";

    public static ScalarCodec Date { get; } = ScalarCodec.Text("Date", Write, Read);

    private static string Write(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    private static DateOnly Read(string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new GraphQLException(
                $"'{(text.Length <= 60 ? text : text[..60] + "…")}' is not a day.", FaultCode.ImpossibleDate,
                new Dictionary<string, object?> { ["hint"] = "Write a day of the calendar as YYYY-MM-DD." });
}
