namespace Aims.Facts;

/// <summary>What kind of value a fact has.</summary>
public enum FactType
{
    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number, with the unit that the fact states.</summary>
    Number,

    /// <summary>A day of the calendar.</summary>
    Date,

    /// <summary>A free text of at most 2,000 characters.</summary>
    Text,

    /// <summary>Free texts, for instance ids of systems.</summary>
    Texts,

    /// <summary>One option of an enumeration.</summary>
    Word,

    /// <summary>A set of options of an enumeration; each option is known or unknown by itself.</summary>
    Set,

    /// <summary>A list of records, each with facts of its own.</summary>
    List,
}
