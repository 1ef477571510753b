using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Grpc.Core;

namespace Customs.Load;

/// <summary>What a mix came to.</summary>
/// <param name="CallsPerSecond">Answered calls a second.</param>
/// <param name="P50">Median in milliseconds.</param>
/// <param name="P99">99th percentile in milliseconds.</param>
/// <param name="Errors">Calls that failed.</param>
/// <param name="SuiteMilliseconds">Processor time of the suite for one call, in milliseconds.</param>
/// <param name="OwnMilliseconds">Processor time of the load generator for one call, in milliseconds.</param>
internal sealed record Measurement(double CallsPerSecond, double P50, double P99, int Errors, double SuiteMilliseconds, double OwnMilliseconds)
{
    /// <summary>Head of the table.</summary>
    public const string Head =
        "| mix | calls/s | p50 ms | p99 ms | errors | share of the empty call | CPU ms a call, suite | CPU ms a call, generator |\n| --- | --- | --- | --- | --- | --- | --- | --- |";

    /// <summary>Warms up for a quarter of the time, then measures.</summary>
    public static async Task<Measurement> OfAsync(Mix mix, int concurrency, TimeSpan length, ProcessMeter meter)
    {
        await DriveAsync(mix, concurrency, length / 4, meter);
        return await DriveAsync(mix, concurrency, length, meter);
    }

    /// <summary>One row of the table.</summary>
    public string Row(string name, double empty) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {CallsPerSecond:F0} | {P50:F2} | {P99:F2} | {Errors} | {CallsPerSecond / empty:F3} | {SuiteMilliseconds:F3} | {OwnMilliseconds:F3} |");

    private static async Task<Measurement> DriveAsync(Mix mix, int concurrency, TimeSpan length, ProcessMeter meter)
    {
        var times = new ConcurrentBag<List<double>>();
        var errors = 0;
        var (suite, own) = (meter.SuiteSeconds, ProcessMeter.OwnSeconds);
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, concurrency).Select(_ => Task.Run(async () =>
        {
            var mine = new List<double>();
            while (clock.Elapsed < length)
            {
                var start = Stopwatch.GetTimestamp();
                try
                {
                    await mix.CallAsync();
                    mine.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
                catch (RpcException)
                {
                    Interlocked.Increment(ref errors);
                }
            }

            times.Add(mine);
        })));
        var seconds = clock.Elapsed.TotalSeconds;
        var all = times.SelectMany(t => t).Order().ToList();
        return all.Count == 0
            ? new Measurement(0, 0, 0, errors, 0, 0)
            : new Measurement(
                all.Count / seconds,
                all[all.Count / 2],
                all[(int)(all.Count * 0.99)],
                errors,
                (meter.SuiteSeconds - suite) * 1_000 / all.Count,
                (ProcessMeter.OwnSeconds - own) * 1_000 / all.Count);
    }
}
