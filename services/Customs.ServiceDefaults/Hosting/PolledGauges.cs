using System.Data.Common;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;

namespace Customs.ServiceDefaults;

/// <summary>
/// Gauges whose values come from the store: read four times a minute and told to whoever collects. While the store does not answer they are absent, which an alert on absence sees,
/// rather than stuck at what they were.
/// </summary>
/// <param name="meters">Makes the meter.</param>
/// <param name="meter">Its name, <c>Customs.Inspection</c>.</param>
/// <param name="time">Clock.</param>
public abstract class PolledGauges(IMeterFactory meters, string meter, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(15);

    private volatile IReadOnlyDictionary<string, IReadOnlyList<Measurement<double>>> latest = new Dictionary<string, IReadOnlyList<Measurement<double>>>(StringComparer.Ordinal);

    /// <summary>The gauges: name by the conventions of OpenTelemetry, unit, and what it means.</summary>
    protected abstract IReadOnlyList<(string Name, string Unit, string Description)> Gauges { get; }

    /// <summary>Reads all of them.</summary>
    protected abstract Task<IReadOnlyDictionary<string, IReadOnlyList<Measurement<double>>>> ReadAsync(CancellationToken ct);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var own = meters.Create(meter);
        foreach (var (name, unit, description) in Gauges)
        {
            own.CreateObservableGauge(name, () => latest.TryGetValue(name, out var values) ? values : [], unit, description);
        }

        using var timer = new PeriodicTimer(Period, time);
        do
        {
            try
            {
                latest = await ReadAsync(stoppingToken);
            }
            catch (Exception e) when (e is DbException or Grpc.Core.RpcException)
            {
                latest = new Dictionary<string, IReadOnlyList<Measurement<double>>>(StringComparer.Ordinal);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
