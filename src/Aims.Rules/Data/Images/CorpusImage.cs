using Aims.Graph;

namespace Aims.Data.Images;

/// <summary>
/// A corpus in the form in which the package carries it: read and checked when the package is built, so that a process that
/// asks one question does not begin with megabytes of JSON. The JSON files travel beside it, for overlays, checks and rules.
/// </summary>
internal static class CorpusImage
{
    /// <summary>What is embedded in this assembly.</summary>
    public static CorpusContent Shipped() => Read(CorpusFiles.Embedded("corpus.image"));

    public static byte[] Write(CorpusContent corpus)
    {
        var image = new ImageWriter();
        image.Text(corpus.Version);
        var nodes = corpus.Graph.Nodes;
        image.List(nodes.Frameworks, framework => FrameworkImage.Write(image, framework));
        RoleImage.Write(image, corpus.Graph.Roles, nodes.Frameworks);
        CrosswalkImage.Write(image, corpus.Graph);
        BibliographyImage.Write(image, corpus.Sources, corpus.Claims);
        return image.Finish();
    }

    /// <summary>Reads what <see cref="Write"/> of this very version of the code gave; nothing in it is checked again.</summary>
    /// <exception cref="InvalidDataException">It has more than was read, so another version gave it.</exception>
    public static CorpusContent Read(byte[] bytes)
    {
        var image = new ImageReader(bytes);
        var version = image.Text();
        var nodes = new NodeCounter();
        var frameworks = image.List(() => FrameworkImage.Read(image, nodes));
        var roles = RoleImage.Read(image, frameworks);
        var graph = new CrosswalkImage(image, new NodeTable(frameworks, nodes.Count)).Read(roles);
        var content = new CorpusContent(version, graph, BibliographyImage.ReadSources(image), BibliographyImage.ReadClaims(image));
        return image.IsAtEnd ? content : throw new InvalidDataException("The image of the corpus was written by another version of this code.");
    }
}
