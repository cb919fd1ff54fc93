using System.Text;
using Aims.Graph;
using Aims.Tests.Support;

namespace Aims.Tests.CorpusTests;

/// <summary>The shipped table of roles across documents.</summary>
public sealed class RoleTableTests
{
    [Fact]
    public void Every_relation_of_roles_is_as_approved_from_both_ends()
    {
        var text = new StringBuilder();
        foreach (var role in Corpus.Shipped.Roles.Roles)
        {
            var rows = Corpus.Shipped.Roles.From(role.Id);
            if (rows.Count == 0) continue;
            text.Append($"{role.Id} {role.Title}: {role.Summary}\n");
            foreach (var row in rows)
            {
                text.Append($"  {row.Relation.ToString().ToLowerInvariant()} {row.To} ({row.Review.ToString().ToLowerInvariant()})\n");
                if (Corpus.Shipped.Roles.Relations.Contains(row)) text.Append($"    {row.Difference}\n");
            }
        }

        Approval.Verify("roles.txt", text.ToString());
    }

    [Theory]
    [InlineData("iso-22989:ai-producer", "eu-ai-act", "gdpr", "nist-ai-rmf", "nis2", "dora")]
    [InlineData("iso-22989:ai-provider", "eu-ai-act", "gdpr", "nist-ai-rmf", "nis2", "dora")]
    [InlineData("eu-ai-act:provider", "iso-22989", "gdpr", "nist-ai-rmf", "nis2", "dora", "eu-cra")]
    [InlineData("eu-ai-act:deployer", "iso-22989", "iso-42001", "gdpr", "nist-ai-rmf", "nis2", "dora")]
    [InlineData("gdpr:controller", "iso-22989", "eu-ai-act", "nis2", "dora")]
    public void The_roles_that_are_mixed_up_most_have_rows_to_all_that_they_are_mixed_up_with(string role, params string[] documents) =>
        Assert.Empty(documents.Except(Corpus.Shipped.Roles.From(role).Select(row => Corpus.Shipped.Roles.Find(row.To)!.Document)));

    [Fact]
    public void No_role_of_one_document_is_said_to_be_the_same_as_one_of_another() =>
        Assert.DoesNotContain(Corpus.Shipped.Roles.Relations, row => row.Relation == RoleRelation.Equal);

    [Fact]
    public void A_row_reads_from_either_end()
    {
        var there = Corpus.Shipped.Roles.Between("eu-ai-act:affected-person", "iso-22989:ai-subject")!;
        var back = Corpus.Shipped.Roles.Between("iso-22989:ai-subject", "eu-ai-act:affected-person")!;
        Assert.Equal((RoleRelation.Narrower, RoleRelation.Broader), (there.Relation, back.Relation));
        Assert.Equal((there.Difference, there.Basis.From), (back.Difference, back.Basis.To));
        Assert.Equal(there, back.Inverse());
        Assert.Null(Corpus.Shipped.Roles.Between("eu-ai-act:provider", "gdpr:court"));
    }

    [Theory]
    [InlineData("iso-22989:ai-producer", "iso-22989:ai-producer")]
    [InlineData("ISO-22989: AI Producer", "iso-22989:ai-producer")]
    [InlineData("AI producer", "iso-22989:ai-producer")]
    [InlineData("producer", "iso-22989:ai-producer")]
    [InlineData("Importer", "eu-ai-act:importer")]
    [InlineData("ai-provider", "iso-22989:ai-provider")]
    public void A_name_that_only_one_document_has_is_found(string typed, string id) =>
        Assert.Equal(id, Corpus.Shipped.ResolveRole(typed).Role?.Id);

    [Theory]
    [InlineData("provider", "eu-ai-act:provider", "iso-22989:ai-provider")]
    [InlineData("deployer", "eu-ai-act:deployer", "iso-42001:ai-deployer")]
    [InlineData("operator", "eu-ai-act:operator", "iso-42001:ai-operator")]
    [InlineData("data subject", "gdpr:data-subject", "iso-22989:data-subject")]
    public void A_name_that_several_documents_have_is_never_decided_silently(string typed, params string[] candidates)
    {
        var resolution = Corpus.Shipped.ResolveRole(typed);
        Assert.False(resolution.IsFound);
        Assert.Equal(candidates, resolution.Candidates.Select(role => role.Id));
        Assert.All(candidates, id => Assert.Contains(id, resolution.Problem!, StringComparison.Ordinal));
    }

    [Fact]
    public void An_overlay_adds_roles_and_relations_to_the_shipped_ones()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("seeds/roles.json", """
            {"terminologies": [{"id": "acme", "name": "Acme", "title": "Acme handbook", "edition": "1", "basis": "primary", "sources": ["eu-2024-1689"]}],
             "roles": [{"id": "acme:owner", "title": "System owner", "summary": "Answers inside Acme for one AI system.", "place": "page 3", "sources": ["eu-2024-1689"]}],
             "relations": [{"from": "acme:owner", "relation": "distinct", "to": "eu-ai-act:deployer", "sources": ["eu-2024-1689"], "review": "draft", "basis": {"from": "primary", "to": "primary"},
               "difference": "The owner is an employee named by the house; the deployer is Acme itself, which uses the system."}]}
            """u8.ToArray());
        Assert.Empty(Corpus.Check(directory.Path, overlay: true));
        var corpus = Corpus.Load(directory.Path, overlay: true);
        Assert.Equal(Corpus.Shipped.Roles.Relations.Count + 1, corpus.Roles.Relations.Count);
        Assert.NotEqual(Corpus.Shipped.Version, corpus.Version);
        Assert.Contains(Corpus.Shipped.CompareTo(corpus, []), change => change is { What: "role relation", Kind: "added" });
    }
}
