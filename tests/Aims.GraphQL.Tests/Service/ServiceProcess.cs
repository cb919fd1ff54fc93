using System.Diagnostics;

namespace Aims.GraphQL.Tests.Service;

/// <summary>The service as users start it: a process of its own.</summary>
internal sealed class ServiceProcess : IDisposable
{
    private const string Announcement = "Now listening on: ";
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;

    private ServiceProcess(Process process) => _process = process;

    /// <summary>Starts it with command line arguments.</summary>
    public static ServiceProcess Start(params string[] arguments)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, ["exec", typeof(Program).Assembly.Location, .. arguments])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new ServiceProcess(Process.Start(start)!);
    }

    /// <summary>The address it says it listens on, once it does.</summary>
    public async Task<Uri> Listening()
    {
        using var patience = new CancellationTokenSource(_patience);
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.IndexOf(Announcement, StringComparison.Ordinal) is var at and >= 0)
            {
                _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None); // what follows must not fill the pipe.
                return new Uri(line[(at + Announcement.Length)..].Trim());
            }
        }

        throw new InvalidOperationException($"The service did not start: {await _process.StandardError.ReadToEndAsync(patience.Token)}");
    }

    /// <summary>How it ended, with what it printed.</summary>
    public async Task<(int ExitCode, string Output, string Errors)> Ended()
    {
        using var patience = new CancellationTokenSource(_patience);
        var output = _process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = _process.StandardError.ReadToEndAsync(patience.Token);
        await _process.WaitForExitAsync(patience.Token);
        return (_process.ExitCode, await output, await errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
