namespace Aims.GraphQL.Tests.Reference;

/// <summary>Where ours and the reference implementation differ on purpose.</summary>
internal static class Differences
{
    /// <summary>
    /// The reference implementation gives __typename no type when it compares the shapes of fields; §5.3.2 compares all fields,
    /// so that
    /// <c>{ beings { ... on Dog { a: __typename } ... on Cat { a: lives } } }</c> is invalid.
    /// </summary>
    public static bool IsShapeOfTypeName(string document, string expected, string actual)
    {
        if (!document.Contains(": __typename", StringComparison.Ordinal)) return false;
        var ours = actual.Split(' ').Where(rule => rule != "OverlappingFieldsCanBeMergedRule").ToList();
        return ours.SequenceEqual(expected.Split(' ')) || (ours is ["fails"] && !expected.StartsWith("fails", StringComparison.Ordinal));
    }
}
