namespace Aims.GraphQL.Tests.Zoo;

public sealed class Dog(string id, string name, int? legs, Size? size, DateOnly? born, double weight) : Animal(id, name, legs)
{
    public bool Barks => true;

    public Size? Size { get; } = size;

    public DateOnly? Born { get; } = born;

    public Person? Owner { get; set; }

    public string? Mood => null;

    public double Weight(Unit unit) => unit == Unit.Kg ? weight : weight * 2;
}
