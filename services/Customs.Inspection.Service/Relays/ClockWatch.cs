using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Customs.Inspection.Service.Relays;

/// <summary>
/// Acts when clocks of holds say so. What is due is found by its time, so a service that was away catches up; of several replicas that find the same, one acts and the others see that nothing is left to do.
/// </summary>
internal sealed class ClockWatch(Store<InspectionDb> store, IOptions<InspectionOptions> options, TimeProvider time, ILogger<ClockWatch> logger) : BackgroundService
{
    private const int DeclarationsInARound = 200;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.ClockSeconds), time);
        do
        {
            try
            {
                await RoundAsync(stoppingToken);
            }
            catch (Exception e) when (Faults.MayPass(e))
            {
                Log.RoundFailed(logger, nameof(ClockWatch), e.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RoundAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var due = await store.ReadAsync(
            (db, inner) => db.Holds.Where(h => h.InForce && h.NextTickAt <= now).OrderBy(h => h.NextTickAt).Select(h => h.Declaration).Take(DeclarationsInARound).ToListAsync(inner), ct);
        foreach (var name in due.Distinct(StringComparer.Ordinal))
        {
            try
            {
                await store.ActAsync(Actor.System.Subject, (act, inner) => TickAsync(act, name, inner), ct);
            }
            catch (RpcException e)
            {
                Log.RoundFailed(logger, nameof(ClockWatch), e.StatusCode.ToString());
            }
        }
    }

    private static async Task<int> TickAsync(Act<InspectionDb> act, string name, CancellationToken ct)
    {
        var stored = await StoredDeclaration.GetAsync(act.Db, name, ct);
        var done = 0;
        while (stored.Consignment.Tick(act.Time) is ConsignmentChange.Done due)
        {
            stored = await act.RecordAsync(stored, due, ct);
            done++;
        }

        // A row that came from an older form may have another time than its hold says.
        foreach (var row in stored.HoldRows)
        {
            row.NextTickAt = stored.Consignment.Hold(row.Number)?.NextTick();
        }

        return done;
    }
}
