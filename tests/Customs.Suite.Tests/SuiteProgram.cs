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
    public static async Task<SuiteProgram> StartAsync(string data, CancellationToken ct, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Program, ["--data=" + data, "--Inspection:RandomControlShare=0", "--stop-with-parent", .. arguments])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
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
            var address = new SuiteAddress(new Uri(ready!["READY ".Length..]), "unused", Path.Combine(data, "identity"));
            return new SuiteProgram(child, await SuiteConnection.ConnectAsync(address, ct));
        }
        catch
        {
            child.Kill();
            child.Dispose();
            throw;
        }
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
