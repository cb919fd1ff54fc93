using System.Globalization;

namespace Aims.GraphQL.Tests.Zoo;

public sealed class ZooQuery
{
    private static readonly Dog _rex = new("d1", "Rex", 4, Size.VeryLarge, new DateOnly(2020, 2, 29), 30.5);
    private static readonly Dog _fido = new("d2", "Fido \"the \\ brave\"\n\u0001 é 🐕", 3, null, null, 7) { Friend = _rex };
    private static readonly Cat _tom = new("c1", "Tom", null, Size.Small, 9) { Friend = _fido };
    private static readonly Person _ann = new("Ann", [_rex, _fido, _tom]);
    private static readonly Animal[] _animals = [_rex, _fido, _tom];

    static ZooQuery() => _rex.Owner = _ann;

    public object? Being(string id) => id == "p1" ? _ann : _animals.FirstOrDefault(animal => animal.Id == id);

    public IEnumerable<object> Beings() => [_rex, _tom, _ann];

    public Animal? Animal(Key key) =>
        key.Range is { } range ? _animals[Math.Clamp(range.From, 0, 2)] : _animals.FirstOrDefault(animal => key.Id is not null ? animal.Id == key.Id : animal.Name == key.Name);

    public IReadOnlyList<Animal?> Animals(Filter? filter, int first) =>
        [.. _animals.Where(animal => filter?.Name is null || animal.Name == filter.Name).Take(first), null];

    public Dog? Dog => _rex;

    public Cat Cat() => _tom;

    public Person Person => _ann;

    public Strict Strict { get; } = new(3);

    public IReadOnlyList<IReadOnlyList<Strict>> Stricts() => [[Strict, Strict], []];

    public string Echo(string? text, int? number, double? @float, bool? flag, string? id, Size? size, DateOnly? day, IReadOnlyList<int?>? list, int[]?[]? nested, Filter? filter, int? old) =>
        string.Join(
            '|',
            text,
            Show(number),
            @float?.ToString("R", CultureInfo.InvariantCulture),
            flag is null ? "" : flag.Value ? "true" : "false",
            id,
            size is null ? "" : Words[size.Value],
            day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            list is null ? "" : "[" + string.Join(',', list.Select(Show)) + "]",
            nested is null ? "" : "[" + string.Join(',', nested.Select(inner => inner is null ? "" : "[" + string.Join(',', inner) + "]")) + "]",
            filter is null ? "" : Show(filter),
            Show(old));

    public string Required(int number, string[] list) => $"{Show(number)}:{string.Join(',', list)}";

    public int?[] Numbers() => [1, null, -3];

    public string Fails() => throw new InvalidOperationException("secret");

    public string FailsHard() => throw new GraphQLException("Not today.", "CLOSED", new Dictionary<string, object?> { ["candidates"] = new[] { "a", "b" } });

    public long OutOfRange => 1L << 40;

    private static readonly Dictionary<Size, string> Words = new() { [Size.Small] = "SMALL", [Size.VeryLarge] = "VERY_LARGE", [Size.Gone] = "GONE" };

    private static string Show(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Show(Filter filter) =>
        $"{{{filter.Name};{(filter.Kinds is null ? "" : string.Join(',', filter.Kinds).ToUpperInvariant())};{(filter.Legs is { } legs ? $"{Show(legs.From)}-{Show(legs.To)}" : "")};{(filter.Not is { } not ? Show(not) : "")};{filter.BornAfter?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)};{Show(filter.Old)}}}";
}
