using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Customs.Testing;

/// <summary>A real server that a test starts for itself: own folder, free loopback port, ended with the tests.</summary>
public abstract partial class ServerProcess : IAsyncDisposable
{
    private const int SigInt = 2;

    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim starting = new(1, 1);
    private Process? process;

    /// <summary>Folder of the server's data.</summary>
    protected string Folder { get; } = Directory.CreateTempSubdirectory("customs-test-").FullName;

    /// <summary>Loopback port; the same after a restart.</summary>
    public int Port { get; } = FreePorts.Take(1)[0];

    /// <summary>Starts the server unless it runs. Skips the running test when the server is not installed; in CI fails it.</summary>
    public async Task StartAsync(CancellationToken ct)
    {
        await starting.WaitAsync(ct);
        try
        {
            if (process is null or { HasExited: true })
            {
                process = await LaunchAsync(ct);
                await WaitAsync(ct);
            }
        }
        finally
        {
            starting.Release();
        }
    }

    /// <summary>Ends the server as an operator would.</summary>
    public async Task StopAsync()
    {
        if (process is { HasExited: false })
        {
            // SIGKILL would leave the shared memory of PostgreSQL behind.
            _ = Kill(process.Id, SigInt);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        process?.Dispose();
        process = null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(Folder, recursive: true);
        starting.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Starts the process.</summary>
    protected abstract Task<Process> LaunchAsync(CancellationToken ct);

    /// <summary>Throws until the server answers.</summary>
    protected abstract Task ProbeAsync(CancellationToken ct);

    /// <summary>Finds a program in PATH or the given folders.</summary>
    protected static string? Find(string program, params IEnumerable<string> folders) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(folders).Select(f => Path.Combine(f, program)).FirstOrDefault(File.Exists);

    /// <summary>Starts a program whose output nobody reads.</summary>
    protected static Process Run(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        var started = Process.Start(start)!;
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return started;
    }

    private async Task WaitAsync(CancellationToken ct)
    {
        var since = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                await ProbeAsync(ct);
                return;
            }
            catch (Exception) when (process is { HasExited: false } && TimeProvider.System.GetElapsedTime(since) < MostWait)
            {
                await Task.Delay(25, ct);
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int process, int signal);
}
