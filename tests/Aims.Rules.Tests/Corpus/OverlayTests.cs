using System.Text;
using Aims.Data;
using Aims.Graph;
using Aims.Tests.Support;

namespace Aims.Tests.CorpusTests;

/// <summary>Own frameworks, controls and mappings are laid over the shipped corpus.</summary>
public sealed class OverlayTests
{
    [Fact]
    public void An_overlay_adds_own_controls_that_compose_with_the_shipped_mappings()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("seeds/frameworks/acme.json", """
            {"id": "acme", "name": "Acme", "title": "Acme controls", "edition": "1", "publisher": "Acme", "type": "standard", "basis": "primary", "licence": "own",
             "sources": ["acme"], "roles": [{"id": "acme", "title": "Acme", "summary": "The firm itself."}],
             "provisions": [{"id": "C.1", "kind": "control", "title": "Data gate", "summary": "No data set is used unless it meets our data standard.", "force": "control", "binds": ["acme"]}]}
            """u8.ToArray());
        directory.Write("crosswalks/acme--iso-42001.json", """
            {"from": "acme", "to": "iso-42001", "mappings": [
              {"from": "acme:C.1", "relation": "superset", "to": "iso-42001:A.7.4#conformance", "why": "The gate lets only data through that meet the written standard.", "sources": ["acme"],
               "rationale": "functional", "review": "draft", "basis": {"from": "primary", "to": "secondary"}}]}
            """u8.ToArray());
        directory.Write("seeds/sources.json", Encoding.UTF8.GetBytes("""
            {"sources": [{"id": "acme", "title": "Acme handbook", "publisher": "Acme", "date": "2026-01-01", "type": "standard", "access": "paid", "licence": "own", "reference": "intranet"}]}
            """));
        Assert.Empty(Corpus.Check(directory.Path, overlay: true));
        var corpus = Corpus.Load(directory.Path, overlay: true);
        var answer = corpus.Satisfies("acme:C.1", Moment.On(2026, 11, 21));
        Assert.Contains(answer.Answers, f => f.Provision.Id.ToString() == "eu-ai-act:Art.10(3)");
        Assert.NotEqual(Corpus.Shipped.Version, corpus.Version);
        Assert.Equal(Corpus.Shipped.Frameworks.Count + 1, corpus.Frameworks.Count);
    }

    [Fact]
    public void A_named_pipe_in_a_corpus_is_a_fault_and_is_never_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        using var directory = new SmallCorpus().Write();
        using (var mkfifo = System.Diagnostics.Process.Start("mkfifo", [System.IO.Path.Combine(directory.Path, "seeds", "frameworks", "pipe.json")])) mkfifo.WaitForExit();
        Assert.Equal([(FaultCode.NotJson, "seeds/frameworks/pipe.json")], Corpus.Check(directory.Path).Select(f => (f.Code, f.File)));
    }

    [Fact]
    public void The_order_of_provisions_frameworks_and_mappings_in_files_does_not_change_an_answer()
    {
        using var directory = new TemporaryDirectory();
        foreach (var file in new[] { "seeds", "crosswalks" }.SelectMany(d => Directory.GetFiles(Repository.File(d), "*.json", SearchOption.AllDirectories)))
        {
            var path = Path.GetRelativePath(Repository.Root, file);
            var json = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(file))!.AsObject();
            foreach (var rows in new[] { "mappings", "noCounterpart", "sources" })
                if (json[rows] is System.Text.Json.Nodes.JsonArray array && array.Count > 0 && array[0] is System.Text.Json.Nodes.JsonObject)
                    json[rows] = new System.Text.Json.Nodes.JsonArray([.. array.Reverse().Select(row => row!.DeepClone())]);
            directory.Write(path, Encoding.UTF8.GetBytes(json.ToJsonString()));
        }

        var shuffled = Corpus.Load(directory.Path);
        foreach (var id in new[] { "A.7.4", "6.1.2", "A.6.2.4", "eu-ai-act:Art.10" })
            Assert.Equal(Answer(Corpus.Shipped, id), Answer(shuffled, id));
    }

    private static string Answer(Aims.Corpus corpus, string id) =>
        Aims.Answers.Json.AnswerJson.Of(corpus.Satisfies(id, Moment.On(2028, 12, 31))).Replace(corpus.Version, "", StringComparison.Ordinal);
}
