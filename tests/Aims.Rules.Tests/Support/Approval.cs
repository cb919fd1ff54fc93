namespace Aims.Tests.Support;

/// <summary>
/// Compares a text with its approved file under Approved/. Set AIMS_APPROVE=1 to approve what is there now, and read the
/// diff before committing it.
/// </summary>
internal static class Approval
{
    public static void Verify(string name, string text) => VerifyFile(Path.Combine(Repository.Tests, "Approved", name), text);

    /// <summary>The same for a file anywhere in the checkout.</summary>
    public static void VerifyFile(string file, string text)
    {
        text = text.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("AIMS_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }

        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (approved == text) return;
        var (a, b) = (approved.Split('\n'), text.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(a.Length, b.Length)).First(i => i >= a.Length || i >= b.Length || a[i] != b[i]);
        Assert.Fail($"{Path.GetRelativePath(Repository.Root, file)} differs from its approved file at line {at + 1}:\n  approved: {(at < a.Length ? a[at] : "(end)")}\n  now:      {(at < b.Length ? b[at] : "(end)")}\nRun the tests with AIMS_APPROVE=1 to approve, then read the diff.");
    }
}
