namespace Aims.Graph;

/// <summary>An entry of the bibliography; every citation in the data is the key of one.</summary>
/// <param name="Id">The key.</param>
/// <param name="Title">Title.</param>
/// <param name="Publisher">Who issued it.</param>
/// <param name="Date">Day of publication.</param>
/// <param name="Type">law, standard, guidance, crosswalk, catalogue or description.</param>
/// <param name="Access">public or paid.</param>
/// <param name="Licence">Terms of its text.</param>
/// <param name="Reference">How to find it.</param>
/// <param name="Note">How sure it is, and known defects; or null.</param>
public sealed record Source(
    string Id, string Title, string Publisher, DateOnly Date, string Type, string Access, string Licence, string Reference, string? Note);
