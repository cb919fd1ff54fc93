using Aims.Graph;

namespace Aims.Data.Images;

/// <summary>What was read of both sides of a row, in an image: one of four values, which all rows share.</summary>
internal static class BasisImage
{
    private static readonly MappingBasis[] All =
        [new(Basis.Primary, Basis.Primary), new(Basis.Primary, Basis.Secondary), new(Basis.Secondary, Basis.Primary), new(Basis.Secondary, Basis.Secondary)];

    public static void Write(ImageWriter image, MappingBasis basis) => image.Number(Array.IndexOf(All, basis));

    public static MappingBasis Read(ImageReader image) => All[image.Number()];
}
