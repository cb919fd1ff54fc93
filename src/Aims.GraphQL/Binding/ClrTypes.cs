using System.Globalization;

namespace Aims.GraphQL.Binding;

/// <summary>What binding asks of C# types.</summary>
internal static class ClrTypes
{
    /// <summary>The type of the items if the type is a sequence; a text is none.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string)) return null;
        if (type.IsArray) return type.GetElementType();
        return IsSequence(type)
            ? type.GetGenericArguments()[0]
            : type.GetInterfaces().FirstOrDefault(IsSequence)?.GetGenericArguments()[0];
    }

    /// <summary>satisfiedBy → SatisfiedBy.</summary>
    public static string MemberName(string field) => char.ToUpperInvariant(field[0]) + field[1..];

    /// <summary>Whether an enum value and a C# name are the same but for case and underscores: NOT_YET and NotYet.</summary>
    public static bool IsSameWord(string word, string name) =>
        string.Compare(
            word.Replace("_", "", StringComparison.Ordinal), name.Replace("_", "", StringComparison.Ordinal),
            CultureInfo.InvariantCulture, CompareOptions.OrdinalIgnoreCase) == 0;

    /// <summary>The type as a message shows it.</summary>
    public static string Show(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Show(inner) + "?";
        if (type.IsArray) return Show(type.GetElementType()!) + "[]";
        if (!type.IsGenericType) return type.Name;
        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Show))}>";
    }

    private static bool IsSequence(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);
}
