namespace Aims.Service.Resolvers;

/// <summary>The regime of a subject that is named first.</summary>
internal enum Headline
{
    Unknown,
    OutOfScope,
    Prohibited,
    High,
    LimitedTransparency,
    GpaiSystemic,
    Gpai,
    Minimal,
}
