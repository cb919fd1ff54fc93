using System.Text.Json;
using Aims.Facts;
using Aims.Text;

namespace Aims.Data;

/// <summary>Reads the records of one profile into its tables: the root, nested objects, and the items of lists.</summary>
internal sealed class ProfileRecordReader(Vocabulary vocabulary, FaultCollector faults)
{
    private const string Complete = "complete";
    private const int LongestList = 10_000;

    private readonly List<FactCell[]>[] _rows = [.. vocabulary.Scopes.Select(_ => new List<FactCell[]>())];
    private readonly List<int>[] _parents = [.. vocabulary.Scopes.Select(_ => new List<int>())];

    public Profile Read(JsonElement root)
    {
        ReadItem(vocabulary.Root, root, JsonPath.Root, 0);
        var tables = vocabulary.Scopes.Select(s => new FactTable(s, [.. _parents[s.Index]], [.. _rows[s.Index].SelectMany(r => r)]));
        return new Profile(vocabulary, [.. tables]);
    }

    private int ReadItem(FactScope scope, JsonElement json, JsonPath path, int parent)
    {
        var cells = new FactCell[scope.Facts.Count];
        var row = _rows[scope.Index].Count;
        _rows[scope.Index].Add(cells);
        _parents[scope.Index].Add(parent);
        ReadObject(scope, "", json, path, cells, row);
        return row;
    }

    private void ReadObject(FactScope scope, string prefix, JsonElement json, JsonPath path, FactCell[] cells, int row)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Wrong(path, "an object", json);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            var at = path.Member(member.Name);
            var name = prefix + member.Name;
            if (!seen.Add(member.Name))
                faults.Add(FaultCode.DoubledValue, at.ToString(), $"'{member.Name}' stands twice.", "Keep one of the two.");
            else if (member.Name == Complete)
                continue;
            else if (scope.Find(name) is { } fact)
                ReadFact(fact, member.Value, at, cells, row);
            else if (scope.Facts.Any(f => f.Name.StartsWith(name + ".", StringComparison.Ordinal)))
                ReadObject(scope, name + ".", member.Value, at, cells, row);
            else
                Unknown(scope, prefix, member.Name, at);
        }

        // Completeness last: it closes what the record states wherever it stands in the object.
        if (json.TryGetProperty(Complete, out var complete)) Close(scope, prefix, complete, path.Member(Complete), cells);
    }

    private void ReadFact(Fact fact, JsonElement json, JsonPath path, FactCell[] cells, int row)
    {
        if (fact.Type != FactType.List)
        {
            cells[fact.Index] = ProfileValueReader.Read(fact, json, path, faults);
            return;
        }

        if (json.ValueKind != JsonValueKind.Array)
        {
            Wrong(path, "a list", json);
            return;
        }

        if (json.GetArrayLength() > LongestList)
        {
            faults.Add(FaultCode.ListTooLong, path.ToString(), $"The list has {json.GetArrayLength()} items.", $"Split the profile: at most {LongestList} items are read.");
            return;
        }

        var scope = vocabulary.FindScope(fact.Path)!;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            var at = path.Index(index++);
            var added = ReadItem(scope, item, at, row);
            if (scope.Find("id") is { } key && _rows[scope.Index][added][key.Index].Reference is string id && !ids.Add(id))
                faults.Add(FaultCode.DoubledValue, at.Member("id").ToString(), $"'{id}' is the id of two items.", "Give every item an id of its own.");
        }

        cells[fact.Index] = FactCell.OfList(complete: false);
    }

    /// <summary>Closes lists and sets: what is not stated in them is not the case.</summary>
    private void Close(FactScope scope, string prefix, JsonElement json, JsonPath path, FactCell[] cells)
    {
        var open = scope.Facts.Where(f => f.Type is FactType.Set or FactType.List && f.Name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        if (json.ValueKind == JsonValueKind.True)
        {
            foreach (var fact in open) Close(fact, cells);
            return;
        }

        if (json.ValueKind != JsonValueKind.Array)
        {
            faults.Add(FaultCode.BadComplete, path.ToString(), "'complete' is neither true nor a list of names.", "Write true, or name the lists and sets that are complete.");
            return;
        }

        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            var at = path.Index(index++);
            var name = item.ValueKind == JsonValueKind.String ? item.GetString()! : "";
            if (open.Find(f => f.Name == prefix + name) is { } fact) Close(fact, cells);
            else
                faults.Add(FaultCode.BadComplete, at.ToString(), $"'{name}' is no list or set of this record.",
                    Suggestion.For(name, [.. open.Select(f => f.Name[prefix.Length..])]) ?? $"Allowed: {string.Join(", ", open.Select(f => f.Name[prefix.Length..]))}.");
        }
    }

    private static void Close(Fact fact, FactCell[] cells)
    {
        ref var cell = ref cells[fact.Index];
        cell = fact.Type == FactType.List ? FactCell.OfList(complete: true) : FactCell.OfSet(cell.True, fact.AllOptions & ~cell.True, fact.AllOptions);
    }

    private void Unknown(FactScope scope, string prefix, string name, JsonPath path)
    {
        string[] allowed = [.. scope.Facts.Where(f => f.Name.StartsWith(prefix, StringComparison.Ordinal)).Select(f => f.Name[prefix.Length..].Split('.')[0]).Distinct(), Complete];
        faults.Add(FaultCode.UnknownFact, path.ToString(), $"'{name}' is not in the vocabulary.", Suggestion.For(name, allowed) ?? $"Allowed here: {string.Join(", ", allowed)}.");
    }

    private void Wrong(JsonPath path, string expected, JsonElement found) => ProfileValueReader.Wrong(path, expected, found, faults);
}
