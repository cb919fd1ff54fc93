using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aims.Facts;

namespace Aims.Cases;

/// <summary>A profile under construction with one subject: an item of a list, or the organisation itself.</summary>
internal sealed class CaseSubject
{
    private const string Complete = "complete";

    private readonly Vocabulary _vocabulary;
    private readonly FactScope _scope;
    private readonly JsonObject _root;
    private readonly JsonObject _item;

    private CaseSubject(Vocabulary vocabulary, FactScope scope, JsonObject root, JsonObject item) =>
        (_vocabulary, _scope, _root, _item) = (vocabulary, scope, root, item);

    /// <summary>What assessments call the subject.</summary>
    public string Name =>
        _scope.Parent is null ? _scope.Item : _item.ContainsKey("id") ? $"{_scope.Item}:{_item["id"]}" : $"{_scope.Path}[0]";

    /// <summary>
    /// A subject of which every fact is stated as absent: booleans are false, numbers their least, sets and lists empty
    /// and closed, one by one, so that a case can open one. Words, dates and texts are left out: none of them means "no".
    /// </summary>
    public static CaseSubject Absent(Vocabulary vocabulary, FactScope scope)
    {
        var root = AbsentRecord(vocabulary.Root);
        if (scope.Parent is null) return new CaseSubject(vocabulary, scope, root, root);
        var item = AbsentRecord(scope);
        if (scope.Find("id") is { Type: FactType.Text }) item["id"] = "subject";
        ClosedRecord.Put(root, scope.Path, new JsonArray(item));
        return new CaseSubject(vocabulary, scope, root, item);
    }

    public CaseSubject Copy()
    {
        var root = (JsonObject)_root.DeepClone();
        return new CaseSubject(_vocabulary, _scope, root, _scope.Parent is null ? root : (JsonObject)ClosedRecord.Owner(root, _scope.Path)[ClosedRecord.LastName(_scope.Path)]![0]!);
    }

    /// <summary>States a fact of the subject, or, by its full path, one of the organisation; false if there is no such fact.</summary>
    public bool Set(string path, JsonElement value)
    {
        if (Find(path) is not { } found) return false;
        ClosedRecord.Put(found.Record, found.Fact.Name, JsonNode.Parse(value.GetRawText()));
        return true;
    }

    /// <summary>Makes a fact unknown and opens it; false if there is no such fact.</summary>
    public bool Forget(string path)
    {
        if (Find(path) is not { } found) return false;
        ClosedRecord.Owner(found.Record, found.Fact.Name).Remove(ClosedRecord.LastName(found.Fact.Name));
        var closed = (JsonArray)found.Record[Complete]!;
        for (var i = closed.Count - 1; i >= 0; i--)
            if ((string?)closed[i] == found.Fact.Name) closed.RemoveAt(i);
        return true;
    }

    /// <summary>The paths that can be set, for suggestions.</summary>
    public IEnumerable<string> Paths => _scope.Facts.Select(f => f.Name).Concat(_vocabulary.Root.Facts.Select(f => f.Name)).Distinct();

    public byte[] ToJson() => Encoding.UTF8.GetBytes(_root.ToJsonString());

    private (JsonObject Record, Fact Fact)? Find(string path) =>
        _scope.Find(path) is { } own ? (_item, own) : _vocabulary.Root.Find(path) is { } shared ? (_root, shared) : null;

    private static JsonObject AbsentRecord(FactScope scope)
    {
        var record = new JsonObject();
        var closed = new JsonArray();
        foreach (var fact in scope.Facts)
        {
            if (fact.Type == FactType.Boolean) ClosedRecord.Put(record, fact.Name, false);
            else if (fact.Type == FactType.Number) ClosedRecord.Put(record, fact.Name, fact.Minimum ?? 0);
            else if (fact.Type is FactType.Set or FactType.List) closed.Add((JsonNode)fact.Name);
        }

        record[Complete] = closed;
        return record;
    }
}
