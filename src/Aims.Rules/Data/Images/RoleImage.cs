using Aims.Graph;

namespace Aims.Data.Images;

/// <summary>What a table of roles adds to those that the frameworks declare, in an image.</summary>
internal static class RoleImage
{
    public static void Write(ImageWriter image, RoleTable table, IReadOnlyList<Framework> frameworks)
    {
        var declared = frameworks.SelectMany(RoleTable.Declared).Select(role => role.Id).ToHashSet(StringComparer.Ordinal);
        image.List(table.Terminologies, row =>
        {
            image.Text(row.Id);
            image.Text(row.Name);
            image.Text(row.Title);
            image.Text(row.Edition);
            image.Word(row.Basis);
            image.Texts(row.Sources);
        });
        image.List([.. table.Roles.Where(role => !declared.Contains(role.Id))], row =>
        {
            image.Text(row.Id);
            image.Text(row.Document);
            image.Text(row.Title);
            image.Text(row.Summary);
            image.Text(row.Place);
            FrameworkImage.WriteId(image, row.Definition);
            image.Text(row.Within);
            image.Texts(row.Sources);
        });
        image.List(table.Relations, row =>
        {
            image.Text(row.From);
            image.Word(row.Relation);
            image.Text(row.To);
            image.Text(row.Difference);
            image.Texts(row.Sources);
            image.Word(row.Review);
            BasisImage.Write(image, row.Basis);
            image.Text(row.Reviewer);
            image.Day(row.Reviewed);
        });
    }

    /// <summary>Reads the rows; the table is laid out when it is first asked for.</summary>
    public static Func<RoleTable> Read(ImageReader image, IReadOnlyList<Framework> frameworks)
    {
        var terminologies = image.List(() => new Terminology(image.Text(), image.Text(), image.Text(), image.Text(), image.Word<Basis>(), image.Texts()));
        var further = image.List(() => new NamedRole(
            image.Text(), image.Text(), image.Text(), image.Text(), image.TextOrNull(), FrameworkImage.ReadId(image), image.TextOrNull(), image.Texts()));
        var relations = image.List(() => new RoleMapping(
            image.Text(), image.Word<RoleRelation>(), image.Text(), image.Text(), image.Texts(), image.Word<Review>(),
            BasisImage.Read(image), image.TextOrNull(), image.Day()));
        return Table(frameworks, terminologies, further, relations);
    }

    /// <summary>In a method of its own: a function made beside those that read would hold the whole image for as long as nobody asks for roles.</summary>
    private static Func<RoleTable> Table(
        IReadOnlyList<Framework> frameworks, IReadOnlyList<Terminology> terminologies, IReadOnlyList<NamedRole> further, IReadOnlyList<RoleMapping> relations) =>
        () => new RoleTable(frameworks, terminologies, further, relations);
}
