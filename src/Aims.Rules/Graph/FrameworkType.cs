namespace Aims.Graph;

/// <summary>What kind of document a framework is.</summary>
public enum FrameworkType
{
    /// <summary>Law: it binds whom it names.</summary>
    Law,

    /// <summary>A standard that an organisation can be certified or assessed against.</summary>
    Standard,

    /// <summary>A voluntary framework.</summary>
    Framework,

    /// <summary>A catalogue of threats, risks and techniques.</summary>
    Threats,
}
