using System.Reflection;
using Aims.Graph;

namespace Aims.Data.Images;

/// <summary>
/// A corpus in the form in which the package carries it: read and checked when the package is built, so that a process that
/// asks one question does not begin with megabytes of JSON. The JSON files travel beside it, for overlays, checks and rules.
/// </summary>
internal static class CorpusImage
{
    /// <summary>The name of the image among the resources of the assembly.</summary>
    public const string Resource = "corpus.image";

    /// <summary>The corpus that is embedded in this assembly.</summary>
    public static Corpus Shipped()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        var image = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(image);
        return Read(image, CorpusFiles.ShippedRules);
    }

    public static byte[] Write(Corpus corpus)
    {
        var image = new ImageWriter();
        image.Text(corpus.Version);
        image.Number(corpus.Graph.Nodes.Count);
        image.List(corpus.Frameworks, framework => FrameworkImage.Write(image, framework));
        RoleImage.Write(image, corpus.Roles, corpus.Frameworks);
        CrosswalkImage.Write(image, corpus.Graph);
        BibliographyImage.Write(image, corpus.Sources, corpus.Claims);
        return image.Finish();
    }

    /// <summary>The corpus of an image of this version of the assembly; nothing in it is checked again.</summary>
    /// <param name="bytes">What <see cref="Write"/> gave.</param>
    /// <param name="ruleFiles">Gives the files of the rules, when they are first asked for.</param>
    public static Corpus Read(byte[] bytes, Func<IReadOnlyList<RuleFile>> ruleFiles)
    {
        var image = new ImageReader(bytes);
        var version = image.Text();
        var count = image.Number();
        var nodes = new NodeCounter();
        var frameworks = image.List(() => FrameworkImage.Read(image, nodes));
        var roles = RoleImage.Read(image, frameworks);
        var graph = new CrosswalkImage(image, new NodeTable(frameworks, count)).Read(roles);
        return new Corpus(version, graph, BibliographyImage.ReadSources(image), BibliographyImage.ReadClaims(image), ruleFiles);
    }
}
