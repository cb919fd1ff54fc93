namespace Aims.Data;

/// <summary>The path to a value in a JSON file, written out only when a fault needs it.</summary>
internal sealed class JsonPath
{
    public static readonly JsonPath Root = new(null, null, 0);

    private readonly JsonPath? _parent;
    private readonly string? _member;
    private readonly int _index;

    private JsonPath(JsonPath? parent, string? member, int index) =>
        (_parent, _member, _index) = (parent, member, index);

    public JsonPath Member(string name) => new(this, name, 0);

    public JsonPath Index(int index) => new(this, null, index);

    public override string ToString() =>
        _parent is null ? "$"
        : _member is null ? $"{_parent}[{_index}]"
        : IsPlain(_member) ? $"{_parent}.{_member}"
        : $"{_parent}['{_member.Replace("'", "\\'", StringComparison.Ordinal)}']";

    private static bool IsPlain(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
