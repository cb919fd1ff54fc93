using Aims.Facts;

namespace Aims.Service.Profiles;

/// <summary>A field of a generated input object.</summary>
/// <param name="Name">The member of the profile, which is also the name of the field.</param>
/// <param name="Type">The type of the field, as the schema writes it.</param>
/// <param name="Description">What is asked, what helps to answer, and the provision that makes it matter.</param>
internal sealed record FactInput(string Name, string Type, string Description)
{
    /// <summary>The fact that the field states; null for an object that groups facts.</summary>
    public Fact? Fact { get; init; }

    /// <summary>The options of a word or set.</summary>
    public OptionNames? Options { get; init; }

    /// <summary>The fields of a group, or of the items of a list.</summary>
    public RecordInput? Record { get; init; }
}
