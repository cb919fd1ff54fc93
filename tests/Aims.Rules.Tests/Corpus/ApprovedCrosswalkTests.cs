using System.Text;
using Aims.Graph;
using Aims.Tests.Support;

namespace Aims.Tests.CorpusTests;

/// <summary>Every mapping is rendered in both directions, so that a change of data is a readable diff.</summary>
public sealed class ApprovedCrosswalkTests
{
    public static TheoryData<string> Crosswalks => [.. Directory.GetFiles(Repository.File("crosswalks"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order()];

    [Theory]
    [MemberData(nameof(Crosswalks))]
    public void Every_crosswalk_is_as_approved_in_both_directions(string crosswalk)
    {
        var (one, other) = crosswalk.Split("--") is [var a, var b] ? (a, b) : throw new FormatException(crosswalk);
        var text = new StringBuilder();
        Render(text, one, other);
        Render(text, other, one);
        Approval.Verify($"crosswalks/{crosswalk}.txt", text.ToString());
    }

    private static void Render(StringBuilder text, string from, string to)
    {
        text.Append($"{from} -> {to}\n");
        foreach (var provision in Corpus.Shipped.FindFramework(from)!.Provisions)
        {
            var lines = Corpus.Shipped.Mappings.SelectMany(m => Lines(m, provision.Id, to)).Order(StringComparer.Ordinal).ToList();
            if (Corpus.Shipped.NoCounterparts.FirstOrDefault(s => s.Provision == provision.Id && s.In == to) is { } statement)
                lines.Add($"no counterpart ({statement.Review.ToString().ToLowerInvariant()}): {statement.Why}");
            if (lines.Count == 0) continue;
            text.Append($"  {provision.Id.Local} {provision.Name}\n");
            foreach (var line in lines) text.Append($"    {line}\n");
        }
    }

    private static IEnumerable<string> Lines(Mapping mapping, ProvisionId provision, string to)
    {
        var review = mapping.Review.ToString().ToLowerInvariant();
        if (mapping.To.Framework == to)
            foreach (var member in mapping.From.Where(f => f.Provision == provision))
                yield return $"{(member.Aspect is { } own ? $"#{own} " : "")}{mapping.Relation.ToString().ToLowerInvariant()} {mapping.To}{(mapping.IsJoint ? $" jointly with {string.Join(", ", mapping.From.Where(f => f != member))}" : "")} ({review})";
        else if (mapping.To.Provision == provision && mapping.From[0].Framework == to)
            yield return $"{(mapping.To.Aspect is { } own ? $"#{own} " : "")}{Inverse(mapping)} {string.Join(" + ", mapping.From)} ({review})";
    }

    private static string Inverse(Mapping mapping) => mapping.Relation switch
    {
        Relation.Superset => "subset",
        Relation.Subset => "superset",
        var same => same.ToString().ToLowerInvariant(),
    };
}
