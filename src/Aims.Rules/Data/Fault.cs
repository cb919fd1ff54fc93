namespace Aims.Data;

/// <summary>One fault in the data of a corpus, found while reading or checking it.</summary>
/// <param name="Code">Stable code of the kind of fault, one of <see cref="FaultCode"/>.</param>
/// <param name="File">Repository path of the file, with forward slashes.</param>
/// <param name="Path">JSON path of the value at fault, for instance <c>$.provisions[3].title</c>; <c>$</c> is the whole file.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do about it.</param>
public sealed record Fault(string Code, string File, string Path, string Message, string Hint)
{
    /// <summary>By file, code and path: the order in which faults are reported.</summary>
    internal static List<Fault> Ordered(IEnumerable<Fault> faults) =>
        [.. faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Code, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>The fault on one line: file, path, code, message and hint.</summary>
    public override string ToString() => $"{File} {Path} {Code}: {Message} {Hint}";
}
