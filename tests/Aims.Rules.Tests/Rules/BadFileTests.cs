using Aims.Data;

namespace Aims.Tests.Rules;

/// <summary>
/// Malformed files in <c>tests/bad</c>, one per diagnostic code, and beside each the exact diagnostics that it must give.
/// </summary>
public sealed class BadFileTests
{
    public static TheoryData<string> Files =>
        [.. ((string[])["facts", "profiles", "rules"]).SelectMany(d => Directory.EnumerateFiles(Path.Combine(Shipped.Root, "tests/bad", d), "*.json"))
            .Select(f => Path.GetRelativePath(Path.Combine(Shipped.Root, "tests/bad"), f)).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_malformed_file_gives_exactly_the_diagnostics_that_stand_beside_it(string file)
    {
        var expected = File.ReadAllLines(Path.Combine(Shipped.Root, "tests/bad", Path.ChangeExtension(file, ".txt")));
        var faults = Read(file);
        Assert.Equal(expected, faults.Select(f => f.ToString()));
        Assert.Contains(faults, f => f.Code == Path.GetFileNameWithoutExtension(file));
    }

    [Fact]
    public void Every_code_of_facts_rules_and_profiles_has_a_malformed_file()
    {
        var codes = typeof(FaultCode).GetFields().Select(f => (string)f.GetRawConstantValue()!).Where(c => c[4] is '5' or '6' or '7');
        Assert.Empty(codes.Except(((IEnumerable<object[]>)Files).Select(f => Path.GetFileNameWithoutExtension((string)f[0]))));
    }

    private static IReadOnlyList<Fault> Read(string file)
    {
        var json = Shipped.Bytes("tests/bad/" + file);
        IReadOnlyList<Fault> faults;
        if (file.StartsWith("facts", StringComparison.Ordinal)) Assert.Null(RuleBookReader.ReadVocabulary(json, file, out faults));
        else if (file.StartsWith("profiles", StringComparison.Ordinal)) Assert.Null(ProfileReader.Read(json, Shipped.Vocabulary, file, out faults));
        else Assert.Null(RuleBookReader.Read(Shipped.Vocabulary, [(file, json)], out faults));
        return faults;
    }
}
