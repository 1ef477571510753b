using Customs.Inspection.V1;
using Grpc.Core;
using Grpc.Health.V1;

namespace Customs.Load;

/// <summary>Sustained submission of sample traffic into the durable store, and an empty call before and after it in the same run.</summary>
internal static class Submitting
{
    // Enough for the look-ups of every firm and all goods to be warm, and for the just-in-time compiler to be done.
    private const int WarmUp = 6_000;

    /// <summary>Runs it.</summary>
    public static async Task RunAsync(Arguments arguments, CallInvoker border, ProcessMeter meter)
    {
        var health = new Health.HealthClient(border);
        var inspection = new InspectionService.InspectionServiceClient(border);
        var samples = new Samples(arguments.Suspicious);
        var empty = new Mix("empty call (health)", async () => await health.CheckAsync(new HealthCheckRequest { Service = "process" }));
        var submit = new Mix("submit a declaration (stored, audited, queued)", async () => await inspection.SubmitMessageAsync(samples.Next()));
        await Parallel.ForAsync(0, Math.Min(WarmUp, arguments.Count), new ParallelOptions { MaxDegreeOfParallelism = arguments.Concurrency }, async (_, _) => await submit.CallAsync());
        Console.WriteLine($"{arguments.Concurrency} callers, {arguments.Seconds} s each, load of the machine {ProcessMeter.MachineLoad}");
        Console.WriteLine(Measurement.Head);
        var before = await Measurement.OfAsync(empty, arguments.Concurrency, TimeSpan.FromSeconds(Math.Max(1, arguments.Seconds / 3)), meter);
        Console.WriteLine(before.Row(empty.Name, before.CallsPerSecond));
        var measured = await Measurement.OfAsync(submit, arguments.Concurrency, TimeSpan.FromSeconds(arguments.Seconds), meter);
        Console.WriteLine(measured.Row(submit.Name, before.CallsPerSecond));
        Console.WriteLine($"memory of the suite: {meter.SuiteMegabytes:F0} MB, at most {meter.SuitePeakMegabytes:F0} MB; load of the machine {ProcessMeter.MachineLoad}");
    }
}
