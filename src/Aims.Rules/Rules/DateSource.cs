namespace Aims.Rules;

/// <summary>A row of <c>applies</c> as read: its condition is not yet compiled.</summary>
internal sealed record DateSource(ApplicationDate Date, string Path);
