namespace Aims.Data;

/// <summary>A value together with the place in a file where it stands.</summary>
internal sealed record Located<T>(T Value, FaultCollector File, JsonPath Path)
{
    public void Add(string code, string? member, string message, string hint) =>
        File.Add(code, (member is null ? Path : Path.Member(member)).ToString(), message, hint);
}
