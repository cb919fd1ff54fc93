using System.Diagnostics;

namespace Aims.Tests.Support;

/// <summary>A finished run of a program.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the tool as it was built beside the tests.</summary>
    public static Run Tool(params string[] arguments) =>
        Of("dotnet", Repository.Root, [Path.Combine(AppContext.BaseDirectory, "aims.dll"), .. arguments]);

    public static Run Of(string program, string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(60_000)) process.Kill(entireProcessTree: true);
        return new Run(process.ExitCode, output.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }
}
