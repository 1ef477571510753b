using Customs.Inspection.Service.Relays;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Customs.Inspection.Service.Networks;

/// <summary>
/// Assesses the members of a cluster again when it has grown: the first parcels of a split order were assessed before the others were there. Only members that arrived together with the
/// newest and that are still here are looked at; what says the same as before is not stored.
/// </summary>
internal sealed class ClusterWatch(
    Store<InspectionDb> store, Reassessment reassessment, IOptions<InspectionOptions> options, TimeProvider time, ILogger<ClusterWatch> logger) : BackgroundService
{
    // Declarations in these states wait for somebody, or have been released and perhaps not left.
    private static readonly int[] s_open =
    [
        (int)V1.Declaration.Types.State.Assessed, (int)V1.Declaration.Types.State.UnderControl, (int)V1.Declaration.Types.State.Held, (int)V1.Declaration.Types.State.Referred,
        (int)V1.Declaration.Types.State.Recalled, (int)V1.Declaration.Types.State.Released,
    ];

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.ReassessSeconds), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RoundAsync(stoppingToken);
            }
            catch (Exception e) when (Faults.MayPass(e) && !stoppingToken.IsCancellationRequested)
            {
                Log.RoundFailed(logger, nameof(ClusterWatch), e.GetType().Name);
            }
        }
    }

    private async Task RoundAsync(CancellationToken ct)
    {
        // A scope of its own is for measurements, where each dossier is assessed against what was there before it.
        var grown = await store.ReadAsync(
            (db, inner) => db.Clusters.Where(c => c.Grown && c.Scope == "").OrderBy(c => c.Name).Take(options.Value.ReassessBatch).Select(c => new { c.Name, c.Members }).ToListAsync(inner), ct);
        var done = 0;
        foreach (var cluster in grown)
        {
            if (cluster.Members <= options.Value.HubSize)
            {
                done += await ReassessAsync(cluster.Name, ct);
            }

            // Who joined meanwhile has made it another size, and the next round sees to it.
            await store.ActAsync(
                "inspection",
                (act, inner) => act.Db.Clusters.Where(c => c.Name == cluster.Name && c.Members == cluster.Members).ExecuteUpdateAsync(c => c.SetProperty(r => r.Grown, false), inner),
                ct);
        }

        if (done > 0)
        {
            Log.Reassessed(logger, done, Triggers.ClusterGrown);
        }
    }

    private async Task<int> ReassessAsync(string cluster, CancellationToken ct)
    {
        var since = time.GetUtcNow().AddDays(-options.Value.ParallelDays);
        var names = await store.ReadAsync(
            (db, inner) => db.Declarations
                .Where(d => d.Cluster == cluster && s_open.Contains(d.State) && d.ExitedAt == null && d.CreatedAt >= since)
                .OrderBy(d => d.CreatedAt).Select(d => d.Name).Take(options.Value.HubSize).ToListAsync(inner),
            ct);
        var done = 0;
        foreach (var name in names)
        {
            try
            {
                done += await reassessment.RunAsync(name, Triggers.ClusterGrown, Keep.IfChanged, also: null, ct) ? 1 : 0;
            }
            catch (RpcException e) when (!ct.IsCancellationRequested)
            {
                Log.RoundFailed(logger, nameof(ClusterWatch), e.StatusCode.ToString());
            }
        }

        return done;
    }
}
