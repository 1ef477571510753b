using System.CommandLine;
using System.Globalization;
using System.Threading.Channels;
using Customs.Inspection.V1;
using Customs.Tool.Json;
using Customs.Tool.Lines;
using Customs.Traffic;
using Grpc.Core;

namespace Customs.Tool.Commands;

/// <summary>customsctl simulate: sends sample traffic at a steady rate, or writes it down.</summary>
internal static class Simulate
{
    // Of the messages that were sent, so many may wait for their answer; from there on the suite sets the pace and not the rate.
    private const int InFlight = 256;

    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var options = new SimulateOptions();
        var command = new Command("simulate", "Sends made-up declarations at a steady rate: honest trade, look-alikes, and patterns of procurement.");
        options.AddTo(command);
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var plan = options.Read(run.Parsed, TimeProvider.System.GetUtcNow());
            return await SendAsync(run, plan, TimeProvider.System, ct);
        }));
        return command;
    }

    private static async Task<int> SendAsync(Run run, SimulatePlan plan, TimeProvider time, CancellationToken ct)
    {
        var client = new InspectionService.InspectionServiceClient(run.Invoker);
        using var call = client.StreamSubmitMessage(cancellationToken: ct);
        var waiting = Channel.CreateBounded<Sample>(InFlight);
        var sending = SendAllAsync(call.RequestStream, waiting.Writer, plan, time, ct);
        var refused = 0;
        await foreach (var sample in waiting.Reader.ReadAllAsync(ct))
        {
            if (!await call.ResponseStream.MoveNext(ct))
            {
                throw new RpcException(new Status(StatusCode.Unavailable, "the stream of answers ended early"));
            }

            var answer = call.ResponseStream.Current;
            refused += answer.Error is null ? 0 : 1;
            await run.Terminal.Results.WriteLineAsync(answer.Error is { } error
                ? ErrorRow.Of((int)sample.Number + 1, error.Reason, error.Message, error.Violations.Select(v => new Violation(v.Field, v.Description)))
                : SimulatedRow.Of(sample, answer.Response));
            if ((sample.Number + 1) % 1_000 == 0)
            {
                await run.Progress.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{sample.Number + 1} answered"));
            }
        }

        await sending;
        return refused == 0 ? ExitCode.Done : ExitCode.SomeRefused;
    }

    private static async Task SendAllAsync(
        IClientStreamWriter<StreamSubmitMessageRequest> requests, ChannelWriter<Sample> waiting, SimulatePlan plan, TimeProvider time, CancellationToken ct)
    {
        try
        {
            var begin = time.GetTimestamp();
            for (long number = 0; number < plan.Count; number++)
            {
                var early = TimeSpan.FromSeconds(number / plan.Rate) - time.GetElapsedTime(begin);
                if (early > TimeSpan.FromMilliseconds(1))
                {
                    await Task.Delay(early, time, ct);
                }

                var sample = plan.Traffic.Make(number);
                await waiting.WriteAsync(sample, ct);
                await requests.WriteAsync(new StreamSubmitMessageRequest { Message = plan.Request(sample) }, ct);
            }

            await requests.CompleteAsync();
            waiting.Complete();
        }
        catch (Exception failed) when (failed is RpcException or OperationCanceledException or InvalidOperationException)
        {
            // The reader of answers meets the true cause on its own side of the call; this only ends its wait.
            waiting.Complete();
        }
    }
}
