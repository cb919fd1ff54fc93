using System.Collections.ObjectModel;
using Aims.Graph;

namespace Aims.Data.Images;

/// <summary>The bibliography and the claims of a corpus in an image.</summary>
internal static class BibliographyImage
{
    public static void Write(ImageWriter image, IReadOnlyList<Source> sources, IReadOnlyList<Claim> claims)
    {
        image.List(sources, row =>
        {
            image.Text(row.Id);
            image.Text(row.Title);
            image.Text(row.Publisher);
            image.Day(row.Date);
            image.Text(row.Type);
            image.Text(row.Access);
            image.Text(row.Licence);
            image.Text(row.Reference);
            image.Text(row.Note);
        });
        image.List(claims, row =>
        {
            image.Text(row.Id);
            image.Text(row.Document);
            image.Text(row.Statement);
            image.Word(row.Verdict);
            image.Text(row.Finding);
            image.Texts(row.Sources);
            image.List(row.Queries, query =>
            {
                image.Text(query.Ask);
                image.Text(query.Id);
                image.Text(query.To);
                image.Text(query.Kind);
                image.Text(query.Expect);
            });
        });
    }

    public static ReadOnlyCollection<Source> ReadSources(ImageReader image) => image.List(() => new Source(
        image.Text(), image.Text(), image.Text(), image.Day()!.Value, image.Text(), image.Text(), image.Text(), image.Text(), image.TextOrNull()));

    public static ReadOnlyCollection<Claim> ReadClaims(ImageReader image) => image.List(() => new Claim(
        image.Text(), image.Text(), image.Text(), image.Word<ClaimVerdict>(), image.Text(), image.Texts(),
        image.List(() => new ClaimQuery(image.Text(), image.Text(), image.TextOrNull(), image.TextOrNull(), image.Text()))));
}
