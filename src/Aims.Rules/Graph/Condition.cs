namespace Aims.Graph;

/// <summary>A case on which a date of application turns, for instance a high-risk system of Annex III.</summary>
/// <param name="Id">Its id within the framework.</param>
/// <param name="Text">The case in words.</param>
public sealed record Condition(string Id, string Text);
