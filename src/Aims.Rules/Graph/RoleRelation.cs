namespace Aims.Graph;

/// <summary>How two roles of different documents relate, read "from is … than to": who falls under one, who under the other, for one and the same activity.</summary>
public enum RoleRelation
{
    /// <summary>Whoever has the one role has the other, and the other way round.</summary>
    Equal,

    /// <summary>Whoever is from is to as well; not the other way round.</summary>
    Narrower,

    /// <summary>Whoever is to is from as well; not the other way round.</summary>
    Broader,

    /// <summary>One activity can give both roles; neither follows from the other.</summary>
    Overlaps,

    /// <summary>Different things that are often confused: no activity gives both roles by itself, though one organisation can hold both side by side.</summary>
    Distinct,
}
