namespace Aims.Benchmarks.AiAct;

/// <summary>The options of <c>organisation.establishedIn</c>, in the order of the vocabulary.</summary>
internal enum Establishment
{
    Union,
    ThirdCountry,
}
