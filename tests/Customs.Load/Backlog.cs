using System.Diagnostics;
using System.Globalization;
using Customs.Inspection.V1;
using Grpc.Core;

namespace Customs.Load;

/// <summary>A backlog through one bidirectional stream: the suite sets the pace by back-pressure. Memory of the suite is read on the way.</summary>
internal static class Backlog
{
    private const int Steps = 20;

    /// <summary>Runs it.</summary>
    public static async Task RunAsync(Arguments arguments, CallInvoker border, ProcessMeter meter)
    {
        var samples = new Samples(arguments.Suspicious);
        var inspection = new InspectionService.InspectionServiceClient(border);
        using var call = inspection.StreamSubmitMessage();
        var (suite, own) = (meter.SuiteSeconds, ProcessMeter.OwnSeconds);
        var clock = Stopwatch.StartNew();
        var sending = SendAsync(call.RequestStream, samples, arguments.Count);
        var (done, refused, largest) = (0, 0, 0.0);
        Console.WriteLine($"{arguments.Count} messages through one stream, load of the machine {ProcessMeter.MachineLoad}");
        Console.WriteLine("| answered | a second | memory of the suite MB | load of the machine |\n| --- | --- | --- | --- |");
        while (await call.ResponseStream.MoveNext(CancellationToken.None))
        {
            refused += call.ResponseStream.Current.Error is null ? 0 : 1;
            if (++done % Math.Max(1, arguments.Count / Steps) == 0)
            {
                var now = meter.SuiteMegabytes;
                largest = Math.Max(largest, now);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {done} | {done / clock.Elapsed.TotalSeconds:F0} | {now:F0} | {ProcessMeter.MachineLoad} |"));
            }
        }

        await sending;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{done} answered, {refused} refused, {clock.Elapsed.TotalSeconds:F0} s; memory at most {meter.SuitePeakMegabytes:F0} MB (process peak); CPU ms a message: suite {(meter.SuiteSeconds - suite) * 1_000 / done:F3}, generator {(ProcessMeter.OwnSeconds - own) * 1_000 / done:F3}"));
    }

    private static async Task SendAsync(IClientStreamWriter<StreamSubmitMessageRequest> requests, Samples samples, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await requests.WriteAsync(new StreamSubmitMessageRequest { Message = samples.Next() });
        }

        await requests.CompleteAsync();
    }
}
