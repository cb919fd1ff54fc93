using Aims.Graph;

namespace Aims.Data.Images;

/// <summary>The rows of all crosswalks in an image, in the order in which the graph keeps them. An id is the number of its node.</summary>
internal sealed class CrosswalkImage(ImageReader image, NodeTable nodes)
{
    public static void Write(ImageWriter image, CrosswalkGraph graph)
    {
        image.List(graph.Mappings, row =>
        {
            image.List(row.From, WriteId);
            image.Word(row.Relation);
            WriteId(row.To);
            image.Text(row.Why);
            image.Text(row.Remains);
            image.Texts(row.Sources);
            image.Word(row.Rationale);
            image.Word(row.Review);
            BasisImage.Write(image, row.Basis);
            image.Text(row.Reviewer);
            image.Day(row.Reviewed);
        });
        image.List(graph.NoCounterparts, row =>
        {
            WriteId(row.Provision);
            image.Text(row.In);
            WriteReason(row.Why, row.Sources, row.Review, row.Basis);
        });
        image.List(graph.Mitigations, row =>
        {
            WriteId(row.From);
            WriteId(row.To);
            WriteReason(row.Why, row.Sources, row.Review, row.Basis);
        });
        image.List(graph.StatutoryLinks, row =>
        {
            WriteId(row.From);
            WriteId(row.To);
            image.Word(row.Kind);
            WriteReason(row.Why, row.Sources, row.Review, row.Basis);
        });
        image.List(graph.Complete, side =>
        {
            image.Text(side.Side);
            image.Text(side.Against);
        });

        void WriteId(ProvisionId id) => image.Number(graph.Nodes.Find(id));

        void WriteReason(string why, IReadOnlyList<string> sources, Review review, MappingBasis basis)
        {
            image.Text(why);
            image.Texts(sources);
            image.Word(review);
            BasisImage.Write(image, basis);
        }
    }

    public CrosswalkGraph Read(Func<RoleTable> roles) => new(
        nodes,
        image.List(() => new Mapping(
            image.List(Id), image.Word<Relation>(), Id(), image.Text(), image.TextOrNull(), image.Texts(), image.Word<Rationale>(), Review(), Basis(),
            image.TextOrNull(), image.Day())),
        image.List(() => new NoCounterpart(Id(), image.Text(), image.Text(), image.Texts(), Review(), Basis())),
        image.List(() => new Mitigation(Id(), Id(), image.Text(), image.Texts(), Review(), Basis())),
        image.List(() => new StatutoryLink(Id(), Id(), image.Word<StatutoryKind>(), image.Text(), image.Texts(), Review(), Basis())),
        image.List(() => new CompleteSide(image.Text(), image.Text())))
    {
        RoleTable = new(roles),
    };

    private ProvisionId Id() => nodes.Id(image.Number());

    private Review Review() => image.Word<Review>();

    private MappingBasis Basis() => BasisImage.Read(image);
}
