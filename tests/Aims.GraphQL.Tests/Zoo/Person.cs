namespace Aims.GraphQL.Tests.Zoo;

public sealed class Person(string name, Animal[] pets)
{
    public string Name { get; } = name;

    public Animal Best => pets[0];

    public Strict Strict { get; } = new(2);

    public IEnumerable<Animal> Pets(int? first, Kind[]? kinds) =>
        pets.Where(pet => kinds is null || kinds.Contains(pet is Dog ? Kind.Dog : Kind.Cat)).Take(Math.Max(0, first ?? 100));
}
