namespace Aims.GraphQL.Tests.Zoo;

public sealed class Cat(string id, string name, int? legs, Size? size, int lives) : Animal(id, name, legs)
{
    public bool Meows => false;

    public Size? Size { get; } = size;

    public int Lives { get; } = lives;
}
