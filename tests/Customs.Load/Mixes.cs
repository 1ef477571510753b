using Grpc.Core;

namespace Customs.Load;

/// <summary>Drives each kind of traffic at stated concurrency and prints it beside an empty call of the same run.</summary>
internal static class Mixes
{
    /// <summary>Runs all mixes.</summary>
    public static async Task RunAsync(Arguments arguments, Uri address, CallInvoker border, CallInvoker officer, ProcessMeter meter)
    {
        Console.WriteLine($"{address}: {arguments.Concurrency} callers, {arguments.Seconds} s a mix, load of the machine {ProcessMeter.MachineLoad}");
        Console.WriteLine(Measurement.Head);
        var empty = 0.0;
        foreach (var mix in Mix.All(border, officer))
        {
            var measured = await Measurement.OfAsync(mix, arguments.Concurrency, TimeSpan.FromSeconds(arguments.Seconds), meter);
            empty = empty == 0 ? measured.CallsPerSecond : empty;
            Console.WriteLine(measured.Row(mix.Name, empty));
        }
    }
}
