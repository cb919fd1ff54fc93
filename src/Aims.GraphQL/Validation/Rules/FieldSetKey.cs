namespace Aims.GraphQL.Validation.Rules;

/// <summary>A set of fields of one document as a key: their places in the text, which no two of them share.</summary>
internal sealed class FieldSetKey : IEquatable<FieldSetKey>
{
    private readonly int[] _positions;
    private readonly int _hash;

    public FieldSetKey(List<PlacedField> fields)
    {
        _positions = [.. fields.Select(field => field.Syntax.Position).Distinct().Order()];
        var hash = default(HashCode);
        foreach (var position in _positions) hash.Add(position);
        _hash = hash.ToHashCode();
    }

    public bool Equals(FieldSetKey? other) => other is not null && _positions.AsSpan().SequenceEqual(other._positions);

    public override bool Equals(object? obj) => Equals(obj as FieldSetKey);

    public override int GetHashCode() => _hash;
}
