using System.Collections.Concurrent;
using System.Diagnostics;

namespace Customs.Client;

/// <summary>The suite of a data folder: one that runs already, or a child of this process that stops with it.</summary>
internal sealed class EmbeddedSuite : IAsyncDisposable
{
    private const string Ready = "READY ";
    private const int LinesKept = 40;

    private static readonly TimeSpan MostStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan MostDrain = TimeSpan.FromSeconds(20);

    private readonly Process? child;
    private readonly bool temporary;

    private EmbeddedSuite(Uri address, string data, Process? child, bool temporary)
    {
        Address = address;
        Data = data;
        this.child = child;
        this.temporary = temporary;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Its data folder.</summary>
    public string Data { get; }

    /// <summary>Whether it is a child of this process.</summary>
    public bool Started => child is not null;

    /// <summary>Id of the child; null when there is none.</summary>
    public int? ChildId => child?.Id;

    /// <summary>Finds or starts it.</summary>
    public static async Task<EmbeddedSuite> StartAsync(string data, CancellationToken ct)
    {
        var isTemporary = data == SuiteAddress.Temporary;
        var folder = isTemporary ? Directory.CreateTempSubdirectory("customs-suite-").FullName : Path.GetFullPath(data);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(MostStart);
        try
        {
            while (true)
            {
                if (await RunningSuite.FindAsync(folder, patience.Token) is { } running)
                {
                    return new EmbeddedSuite(running, folder, child: null, isTemporary);
                }

                var (address, started, ended) = await TryStartAsync(folder, patience.Token);
                if (address is not null)
                {
                    return new EmbeddedSuite(address, folder, started, isTemporary);
                }

                // Another client was faster: its suite has the folder and will say where it listens.
                if (!RunningSuite.IsHeld(folder))
                {
                    throw new SuiteUnreachableException($"the embedded suite did not start: {ended}");
                }
            }
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new SuiteUnreachableException($"the embedded suite did not answer within {MostStart.TotalSeconds} seconds", e);
        }
    }

    /// <summary>Ends the child and waits for it to drain; deletes a temporary folder.</summary>
    public async ValueTask DisposeAsync()
    {
        if (child is not null)
        {
            child.StandardInput.Close();
            using var patience = new CancellationTokenSource(MostDrain);
            await child.WaitForExitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!child.HasExited)
            {
                child.Kill(entireProcessTree: true);
            }

            child.Dispose();
        }

        if (temporary)
        {
            Directory.Delete(Data, recursive: true);
        }
    }

    private static async Task<(Uri? Address, Process? Child, string Ended)> TryStartAsync(string data, CancellationToken ct)
    {
        var started = Process.Start(SuiteProgram.StartInfo(data)) ?? throw new SuiteUnreachableException("the embedded suite can not be started");
        var lines = new ConcurrentQueue<string>();
        started.ErrorDataReceived += (_, e) => Keep(lines, e.Data);
        started.BeginErrorReadLine();
        try
        {
            while (await started.StandardOutput.ReadLineAsync(ct) is { } line)
            {
                if (line.StartsWith(Ready, StringComparison.Ordinal))
                {
                    _ = started.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                    return (new Uri(line[Ready.Length..]), started, "");
                }
            }

            await started.WaitForExitAsync(ct);
            started.Dispose();
            return (null, null, string.Join('\n', lines));
        }
        catch (OperationCanceledException)
        {
            started.Kill(entireProcessTree: true);
            started.Dispose();
            throw;
        }
    }

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is null)
        {
            return;
        }

        lines.Enqueue(line);
        if (lines.Count > LinesKept)
        {
            lines.TryDequeue(out _);
        }
    }
}
