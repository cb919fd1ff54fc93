using System.Text.Json;
using Aims.Data;
using Aims.Facts;
using Aims.Text;

namespace Aims.Cases;

/// <summary>What a plain subject states beyond "absent", and the days and the law that cases speak of unless they name others.</summary>
internal sealed class PlainFacts(Vocabulary vocabulary)
{
    public const string File = "plain.json";

    private readonly List<(Fact Fact, JsonElement Value)> _stated = [];

    /// <summary>The law to which ids without a framework belong, where neither a file nor its folder names one.</summary>
    public string Law { get; private set; } = "";

    public DateOnly? AsOf { get; private set; }

    public DateOnly? KnownOn { get; private set; }

    public void Read(JsonElement json, FaultCollector faults)
    {
        var file = new StrictObject(json, JsonPath.Root, faults, "about", "law", "asOf", "knownOn", "facts");
        (Law, AsOf, KnownOn) = (file.TextOrNull("law") ?? "", file.DateOrNull("asOf"), file.DateOrNull("knownOn"));
        if (file.Object("facts") is not { } facts) return;
        foreach (var member in facts.EnumerateObject())
        {
            if (vocabulary.Find(member.Name) is { } fact) _stated.Add((fact, member.Value));
            else faults.Add(FaultCode.UnknownInCase, file.Path.Member("facts").Member(member.Name).ToString(), $"There is no fact '{member.Name}'.",
                Suggestion.For(member.Name, [.. vocabulary.Facts.Select(f => f.Path)]) ?? "Write the whole path, as in rules/facts.json.");
        }
    }

    public CaseSubject Of(FactScope scope)
    {
        var subject = CaseSubject.Absent(vocabulary, scope);
        foreach (var (fact, value) in _stated)
            if (fact.Scope == scope || fact.Scope.Parent is null) subject.Set(fact.Name, value);
        return subject;
    }
}
