using System.Collections.Concurrent;
using System.Diagnostics;
using Customs.Client;
using Grpc.Core;

namespace Customs.Suite.Tests;

/// <summary>The built program as a child of the test, with a data folder that outlives it.</summary>
internal sealed class SuiteProgram : IAsyncDisposable
{
    private static readonly TimeSpan MostStart = TimeSpan.FromSeconds(60);

    // Where clients find it: in a folder of its own beside them.
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "suite", "Customs.Suite");

    private readonly Process process;
    private readonly SuiteConnection connection;

    private SuiteProgram(Process process, SuiteConnection connection) => (this.process, this.connection) = (process, connection);

    /// <summary>Starts it and waits until it says where it listens.</summary>
    public static Task<SuiteProgram> StartAsync(string data, CancellationToken ct, params IEnumerable<string> arguments) =>
        StartAsync(["--data=" + data, "--Inspection:RandomControlShare=0", .. arguments], new Dictionary<string, string>(), Path.Combine(data, "identity"), ct);

    /// <summary>Starts it with an environment, as a container would.</summary>
    /// <param name="arguments">Settings on the command line.</param>
    /// <param name="environment">Settings in the environment.</param>
    /// <param name="identity">Folder with the authority and the tokens that clients use.</param>
    /// <param name="ct">Ends the wait.</param>
    public static async Task<SuiteProgram> StartAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, string identity, CancellationToken ct)
    {
        var start = Start(["--stop-with-parent", .. arguments], environment);
        var child = Process.Start(start)!;
        var said = new ConcurrentQueue<string>();
        child.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        child.BeginErrorReadLine();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(MostStart);
        try
        {
            var ready = await child.StandardOutput.ReadLineAsync(patience.Token);
            Assert.True(ready?.StartsWith("READY ", StringComparison.Ordinal), $"the program did not start: {string.Join('\n', said)}");
            var address = new SuiteAddress(new Uri(ready!["READY ".Length..]), "unused", identity);
            return new SuiteProgram(child, await SuiteConnection.ConnectAsync(address, ct));
        }
        catch
        {
            child.Kill();
            child.Dispose();
            throw;
        }
    }

    /// <summary>Runs one of the program's commands to its end.</summary>
    /// <returns>Exit code and standard output.</returns>
    public static async Task<(int Code, string Said)> RunAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, CancellationToken ct)
    {
        using var child = Process.Start(Start(arguments, environment))!;
        child.StandardInput.Close();
        var errors = child.StandardError.ReadToEndAsync(ct);
        var said = await child.StandardOutput.ReadToEndAsync(ct);
        await child.WaitForExitAsync(ct);
        return (child.ExitCode, said + await errors);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => connection.Address;

    /// <summary>Stops it as an orchestrator would, and waits until it has drained.</summary>
    public async Task StopAsync(CancellationToken ct)
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync(ct);
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>Calls as a local identity.</summary>
    public CallInvoker As(string identity) => connection.Open(identity).Invoker;

    /// <summary>Ends it as a power cut would: no handler of its own runs.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await process.WaitForExitAsync(patience.Token);
    }

    private static ProcessStartInfo Start(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(Program, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    public async ValueTask DisposeAsync()
    {
        await connection.DisposeAsync();
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }
}
