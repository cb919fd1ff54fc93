namespace Aims.Tests.Support;

/// <summary>A fault that is planted into the small corpus, which has none, with what has to be reported of it.</summary>
internal static class PlantedFault
{
    public static void IsFoundAlone((Action<SmallCorpus> Plant, string Code, string Path) planted)
    {
        var corpus = new SmallCorpus();
        planted.Plant(corpus);
        var fault = Assert.Single(corpus.Check());
        Assert.Equal((planted.Code, planted.Path), (fault.Code, fault.Path));
        Assert.NotEmpty(fault.Hint);
        Assert.NotEmpty(fault.Message);
    }
}
