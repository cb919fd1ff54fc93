using System.Text.Json;
using Aims.Data;
using Aims.Facts;
using Aims.Text;

namespace Aims.Cases;

/// <summary>One case file while it is read and run.</summary>
internal sealed class CaseFile(Corpus corpus, PlainFacts plain, string path, FaultCollector faults)
{
    private readonly List<CaseResult> _results = [];

    public Corpus Corpus { get; } = corpus;

    public PlainFacts Plain { get; } = plain;

    public FaultCollector Faults { get; } = faults;

    /// <summary>The folder below <c>tests/cases</c>, which names the law.</summary>
    public string Folder { get; } = path[CaseRunner.Folder.Length..].LastIndexOf('/') is var end and >= 0 ? path.Substring(CaseRunner.Folder.Length, end) : "";

    public int Cases { get; set; }

    public IReadOnlyList<CaseResult> Results => _results;

    public HashSet<Aims.Rules.Rule> Rules { get; } = [];

    public void Expect(JsonPath at, string name, string expected, string found, bool holds) =>
        _results.Add(new CaseResult(Faults.File, at.ToString(), name, expected, found, holds));

    public void Expect(JsonPath at, string name, string expected, string found) => Expect(at, name, expected, found, expected == found);

    /// <summary>The day of a row, or that of the plain facts; without either a fault.</summary>
    public static DateOnly Day(StrictObject row, string member, DateOnly? otherwise)
    {
        if (row.DateOrNull(member) is { } day) return day;
        if (otherwise is null) row.Add(FaultCode.NoDayInCase, member, $"No '{member}' is stated.", $"Write it here, or for all cases in {CaseRunner.Folder}{PlainFacts.File}.");
        return otherwise ?? default;
    }

    /// <summary>States the facts of a member on a subject; what is no fact is a fault.</summary>
    public void State(CaseSubject subject, StrictObject row, string member)
    {
        if (row.Object(member) is not { } facts) return;
        foreach (var fact in facts.EnumerateObject())
            if (!subject.Set(fact.Name, fact.Value)) NoFact(subject, fact.Name, row.Path.Member(member).Member(fact.Name));
    }

    public void NoFact(CaseSubject subject, string name, JsonPath at) =>
        Faults.Add(FaultCode.UnknownInCase, at.ToString(), $"There is no fact '{name}'.",
            Suggestion.For(name, [.. subject.Paths]) ?? "Write the name of a fact of the subject, or the whole path of one of the organisation.");

    /// <summary>The profile; its faults are reported at the case that states it.</summary>
    public Profile? Profile(byte[] json, JsonPath at)
    {
        if (ProfileReader.Read(json, Corpus.Facts, Faults.File, out var found) is { } profile) return profile;
        foreach (var fault in found) Faults.Add(fault.Code, at.ToString(), $"{fault.Message} ({fault.Path} of the profile)", fault.Hint);
        return null;
    }

    /// <summary>Writes out an id: one without a framework belongs to the law of the file.</summary>
    public string Provision(string id, string law, JsonPath at)
    {
        var full = id.Contains(':', StringComparison.Ordinal) ? id : $"{law}:{id}";
        if (!Corpus.Resolve(full).IsFound)
            Faults.Add(FaultCode.UnknownInCase, at.ToString(), $"There is no provision '{full}'.", "Write an id of the law that the file names, or a full id.");
        return full;
    }

    public List<(string Id, JsonPath At)> Provisions(StrictObject row, string member, string law) =>
        [.. row.Texts(member).Select((id, i) => (Provision(id, law, row.Path.Member(member).Index(i)), row.Path.Member(member).Index(i)))];

    /// <summary>True if the provision is the place, or stands below it in the catalogue.</summary>
    public bool IsIn(string provision, string place)
    {
        for (var at = Corpus.Resolve(provision).Provision; at is not null; at = at.Parent)
            if (at.Id.ToString() == place) return true;
        return false;
    }
}
