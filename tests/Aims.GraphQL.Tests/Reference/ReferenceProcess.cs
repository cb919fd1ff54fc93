using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Aims.GraphQL.Tests.Reference;

/// <summary>Runs the scripts in tests/graphql-js.</summary>
internal static class ReferenceProcess
{
    private static readonly Lazy<string?> _whyUnavailable = new(Prepare);

    /// <summary>Why the reference implementation cannot be run; null if it can.</summary>
    public static string? WhyUnavailable => _whyUnavailable.Value;

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "graphql-js"));

    public static string SchemaFile { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "Zoo", "zoo.graphql"));

    /// <summary>What a script prints.</summary>
    public static string Run(string script, string input, params string[] arguments)
    {
        if (WhyUnavailable is { } reason) throw new InvalidOperationException(reason);
        return Start("node", input, [script, .. arguments]);
    }

    private static string? Prepare()
    {
        try
        {
            Start("node", "", ["--version"]);
            if (!Directory.Exists(Path.Combine(Folder, "node_modules", "graphql"))) Start("npm", "", ["ci"]);
            return null;
        }
        catch (Exception problem) when (problem is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return $"The reference implementation is not available: install node, then run 'npm ci' in tests/graphql-js. {problem.Message}";
        }
    }

    private static string Start(string program, string input, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"{program} failed: {errors.Result}");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
