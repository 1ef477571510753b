using System.Data.Common;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Customs.Referral.Service;

/// <summary>
/// Acts when time does something to cases: a wait ends, an answer is overdue. What is due is found by its time, so a service that was away catches up; of several replicas that find the same, one acts.
/// </summary>
internal sealed class CaseClockWatch(Store<ReferralDb> store, IOptions<ReferralOptions> options, TimeProvider time, ILogger<CaseClockWatch> logger) : BackgroundService
{
    private const int CasesInARound = 200;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.ClockSeconds), time);
        do
        {
            try
            {
                await RoundAsync(stoppingToken);
            }
            catch (Exception e) when (e is DbException or DbUpdateException or RpcException)
            {
                Log.RoundFailed(logger, e.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RoundAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var due = await store.ReadAsync((db, inner) => db.Cases.Where(c => c.NextTickTime <= now).OrderBy(c => c.NextTickTime).Select(c => c.Name).Take(CasesInARound).ToListAsync(inner), ct);
        foreach (var name in due)
        {
            await store.ActAsync(Ticking.Clock, (act, inner) => TickAsync(act, name, inner), ct);
        }
    }

    private static async Task<int> TickAsync(Act<ReferralDb> act, string name, CancellationToken ct)
    {
        var row = await CaseRows.FindAsync(act, name, ct);
        var done = 0;
        while (CaseRows.Read(row).Tick(act.Time) is CaseChange.Done due)
        {
            CaseRows.Change(act, row, due);
            done++;
        }

        row.NextTickTime = CaseRows.NextTick(CaseRows.Read(row));
        return done;
    }
}
