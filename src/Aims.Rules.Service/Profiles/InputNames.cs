using System.Text;

namespace Aims.Service.Profiles;

/// <summary>
/// How texts of the vocabulary become names of GraphQL, which hold letters, digits and underscores only. The same text always gives the
/// same name; two texts may give the same, which is for the caller to find.
/// </summary>
internal static class InputNames
{
    /// <summary>
    /// The name of an enum value: letters in upper case; what is neither letter nor digit, and the change from a small letter or digit to
    /// a capital, becomes one underscore between parts; a name that would begin with a digit begins with <c>V_</c>, because generators of
    /// clients drop an underscore in front. <c>4(a)</c> → <c>V_4_A</c>, <c>third-country</c> → <c>THIRD_COUNTRY</c>,
    /// <c>organisation.publicRoles</c> → <c>ORGANISATION_PUBLIC_ROLES</c>. Empty if the text has no letter or digit.
    /// </summary>
    public static string Constant(string text)
    {
        var name = new StringBuilder();
        var isPartOver = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]))
            {
                isPartOver = name.Length > 0;
                continue;
            }

            if (isPartOver || (char.IsAsciiLetterUpper(text[i]) && i > 0 && (char.IsAsciiLetterLower(text[i - 1]) || char.IsAsciiDigit(text[i - 1]))))
                name.Append('_');
            isPartOver = false;
            name.Append(char.ToUpperInvariant(text[i]));
        }

        return name.Length > 0 && char.IsAsciiDigit(name[0]) ? $"V_{name}" : name.ToString();
    }

    /// <summary>A part of the name of a type: every word begins with a capital. <c>annexIII</c> → <c>AnnexIII</c>.</summary>
    public static string Type(string text)
    {
        var name = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
            if (char.IsAsciiLetterOrDigit(text[i]))
                name.Append(i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1]) ? char.ToUpperInvariant(text[i]) : text[i]);
        return name.ToString();
    }
}
