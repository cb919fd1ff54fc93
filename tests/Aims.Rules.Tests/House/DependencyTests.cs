using System.Text.RegularExpressions;
using Aims.Tests.Support;

namespace Aims.Tests.House;

/// <summary>The direction of dependencies between the folders of the library (design: Facts → Rules → Answers, Graph → Answers, Data reads them all).</summary>
public sealed partial class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Graph"] = ["Text"],
        ["Facts"] = ["Text"],
        ["Rules"] = ["Text", "Facts"],
        ["Answers"] = ["Text", "Graph", "Facts", "Rules"],
        ["Data"] = ["Text", "Graph", "Facts", "Rules"],
        ["Cases"] = ["Text", "Facts", "Rules", "Answers", "Data"],
    };

    [Fact]
    public void Folders_of_the_library_use_only_what_stands_before_them()
    {
        var library = Repository.File("src", "Aims.Rules");
        var violations = new List<string>();
        foreach (var file in Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories))
        {
            var folder = Path.GetRelativePath(library, file).Split(Path.DirectorySeparatorChar)[0];
            if (folder is "obj" or "bin" || folder.EndsWith(".cs", StringComparison.Ordinal)) continue;
            Assert.True(Allowed.ContainsKey(folder), $"Folder {folder} has no place in the direction of dependencies.");
            foreach (Match match in Using().Matches(File.ReadAllText(file)))
            {
                var used = match.Groups[1].Value.Split('.')[0];
                if (used != folder && !Allowed[folder].Contains(used)) violations.Add($"{Path.GetRelativePath(library, file)} uses Aims.{used}");
            }
        }

        Assert.Empty(violations);
    }

    [Fact]
    public void The_library_depends_on_the_framework_and_the_injection_abstractions_only()
    {
        var project = File.ReadAllText(Repository.File("src", "Aims.Rules", "Aims.Rules.csproj"));
        Assert.Equal(["Microsoft.Extensions.DependencyInjection.Abstractions"], Package().Matches(project).Select(m => m.Groups[1].Value));
    }

    [Fact]
    public void Nothing_in_the_library_reads_a_clock()
    {
        var clock = Directory.EnumerateFiles(Repository.File("src", "Aims.Rules"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Clock().IsMatch(File.ReadAllText(file)));
        Assert.Empty(clock);
    }

    [GeneratedRegex(@"^using (?:static )?Aims\.([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex("<PackageReference Include=\"([^\"]+)\"")]
    private static partial Regex Package();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?Now|DateTime\.Today|TimeProvider")]
    private static partial Regex Clock();
}
