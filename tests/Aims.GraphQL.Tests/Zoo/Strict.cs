namespace Aims.GraphQL.Tests.Zoo;

public sealed class Strict(int depth)
{
    public string Ok => "ok";

    public string? None => null;

    public string Fails => throw new InvalidOperationException("secret");

    public Strict? Inner => depth > 0 ? new Strict(depth - 1) : null;

    public Strict? Maybe => Inner;

    public IReadOnlyList<string?> Nones => ["a", null, "b"];

    public IReadOnlyList<Strict?> Items => depth > 0 ? [new Strict(0), new Strict(depth - 1)] : [];

    public IReadOnlyList<Strict?> Loose => depth > 0 ? [new Strict(0), null, new Strict(depth - 1)] : [];
}
