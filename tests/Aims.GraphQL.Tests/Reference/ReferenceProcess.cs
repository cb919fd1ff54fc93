using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Aims.GraphQL.Tests.Support;

namespace Aims.GraphQL.Tests.Reference;

/// <summary>Runs the scripts in tests/graphql-js.</summary>
internal static class ReferenceProcess
{
    private static readonly ConcurrentDictionary<string, Lazy<string?>> _whyUnavailable = [];

    private static string Tests { get; } = Repository.File("tests");

    public static string Folder { get; } = Path.Combine(Tests, "graphql-js");

    public static string SchemaFile { get; } = Path.Combine(Tests, "Aims.GraphQL.Tests", "Zoo", "zoo.graphql");

    /// <summary>Why the scripts of a folder cannot be run; null if they can.</summary>
    public static string? WhyUnavailable(string folder) => _whyUnavailable.GetOrAdd(folder, name => new Lazy<string?>(() => Prepare(name))).Value;

    /// <summary>What a script of tests/graphql-js prints.</summary>
    public static string Run(string script, string input, params string[] arguments) => RunIn("graphql-js", script, input, arguments);

    /// <summary>What a script of a folder prints.</summary>
    public static string RunIn(string folder, string script, string input, params string[] arguments)
    {
        if (WhyUnavailable(folder) is { } reason) throw new InvalidOperationException(reason);
        return Start(folder, "node", input, [script, .. arguments]);
    }

    private static string? Prepare(string folder)
    {
        try
        {
            Start(folder, "node", "", ["--version"]);
            if (!Directory.Exists(Path.Combine(Tests, folder, "node_modules", "graphql"))) Start(folder, "npm", "", ["ci"]);
            return null;
        }
        catch (Exception problem) when (problem is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return $"Not available: install node, then run 'npm ci' in tests/{folder}. {problem.Message}";
        }
    }

    private static string Start(string folder, string program, string input, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Path.Combine(Tests, folder),
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
}
