using System.CommandLine;
using System.Globalization;
using Customs.Client;
using Customs.Inspection.V1;
using Customs.Tool.Drop;
using Customs.Tool.Json;
using Grpc.Core;

namespace Customs.Tool.Commands;

/// <summary>customsctl drop: submits the files that are put into a folder, for sites without a client of their own.</summary>
internal static class DropFiles
{
    // As large as the suite reads.
    private const long MostBytes = 8 * 1024 * 1024;
    private const int AtOnce = 8;
    private const double LeastPause = 0.05;
    private const double LongestPause = 3_600;

    private static readonly TimeSpan MostPause = TimeSpan.FromSeconds(60);

    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "The folder; answered files go to done/ with their answer, bad ones to quarantine/ with a report." };
        var once = new Option<bool>("--once") { Description = "Deals with what is there and ends." };
        var settle = new Option<double>("--settle") { Description = "Seconds that a file must have been left alone before it is taken.", DefaultValueFactory = _ => 2 };
        var poll = new Option<double>("--poll") { Description = "Seconds between two looks.", DefaultValueFactory = _ => 1 };
        var command = new Command("drop", "Submits the files that are put into a folder, until stopped.") { folder, once, settle, poll };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var path = run.Parsed.GetValue(folder)!;
            if (!Directory.Exists(path))
            {
                throw new UsageException($"{path}: there is no such folder");
            }

            var watched = new DropFolder(path, Seconds(run, settle, 0), TimeProvider.System);
            return await WatchAsync(run, watched, run.Parsed.GetValue(once), Seconds(run, poll, LeastPause), ct);
        }));
        return command;
    }

    private static TimeSpan Seconds(Run run, Option<double> option, double least) =>
        run.Parsed.GetValue(option) is var given && given >= least && given <= LongestPause
            ? TimeSpan.FromSeconds(given)
            : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{option.Name} is {given}; it must be {least} to {LongestPause} seconds"));

    private static async Task<int> WatchAsync(Run run, DropFolder folder, bool once, TimeSpan poll, CancellationToken ct)
    {
        // Several files end at once; each row is one write.
        run = run with { Terminal = run.Terminal with { Results = TextWriter.Synchronized(run.Terminal.Results) } };
        var client = new InspectionService.InspectionServiceClient(run.Invoker);
        var refused = 0;
        for (var pause = poll; ; await Task.Delay(pause, TimeProvider.System, ct))
        {
            try
            {
                await Parallel.ForEachAsync(folder.Take(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (file, inner) =>
                {
                    if (!await SubmitAsync(run, client, folder, file, inner))
                    {
                        Interlocked.Increment(ref refused);
                    }
                });
                if (once)
                {
                    return refused == 0 ? ExitCode.Done : ExitCode.SomeRefused;
                }

                pause = poll;
            }
            catch (RpcException e) when (!once && SuiteError.From(e).IsPassing)
            {
                // The files stay taken, and are sent again when the suite is back.
                pause = pause * 2 < MostPause ? pause * 2 : MostPause;
                await run.Progress.WriteLineAsync($"the suite does not answer ({e.StatusCode}); the next attempt in {pause.TotalSeconds:F0} s");
            }

            await run.Terminal.Results.FlushAsync(ct);
        }
    }

    private static async Task<bool> SubmitAsync(Run run, InspectionService.InspectionServiceClient client, DropFolder folder, FileInfo file, CancellationToken ct)
    {
        if (file.Length > MostBytes)
        {
            folder.Refused(file, ErrorRow.Of(1, "INVALID_FIELDS", $"the file has {file.Length} bytes; at most {MostBytes} are read", []));
            await run.Terminal.Results.WriteLineAsync(DropRow.Refused(file.Name, "INVALID_FIELDS"));
            return false;
        }

        var name = file.Name;
        var content = await File.ReadAllBytesAsync(file.FullName, ct);
        var (row, refused) = await Submission.SendAsync(client, 1, content, name, "", ct, RequestIds.OfContent("", content));
        if (refused is null)
        {
            folder.Answered(file, row);
            await run.Terminal.Results.WriteLineAsync(DropRow.Answered(name));
            return true;
        }

        folder.Refused(file, row);
        await run.Terminal.Results.WriteLineAsync(DropRow.Refused(name, refused.Reason));
        return false;
    }
}
