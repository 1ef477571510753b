using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Relays;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Customs.Inspection.Service.Networks;

/// <summary>
/// Brings stored declarations into the network, in the order in which they were stored and many in one transaction. A submission only adds rows, so that many can be written together;
/// what has to change rows that others use is done here, some milliseconds later. How far it has come is stored in the same transaction: nothing is joined twice, and nothing is left out.
/// </summary>
internal sealed class NetworkFollower(
    OutboxTail<InspectionDb> tail, Store<InspectionDb> store, IOptions<InspectionOptions> options, TimeProvider time, ILogger<NetworkFollower> logger) : BackgroundService
{
    private const string Stream = "outbox/" + Topics.Network;
    private const int Together = 50;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var after = await store.ReadAsync((db, ct) => Cursors.ReadAsync(db, Stream, ct), stoppingToken);
                await foreach (var batch in tail.FollowInsideAsync(Topics.Network, after, stoppingToken))
                {
                    foreach (var rows in batch.Rows.Chunk(Together))
                    {
                        await store.ActAsync("inspection", (act, ct) => JoinAsync(act, rows, ct), stoppingToken);
                    }
                }
            }
            catch (Exception e) when (Faults.MayPass(e) && !stoppingToken.IsCancellationRequested)
            {
                Log.RoundFailed(logger, nameof(NetworkFollower), e.GetType().Name);
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<int> JoinAsync(Act<InspectionDb> act, IReadOnlyList<OutboxRow> rows, CancellationToken ct)
    {
        var position = await Cursors.ReadAsync(act.Db, Stream, ct);
        var fresh = rows.Where(r => r.Sequence > position).ToList();
        if (fresh.Count == 0 || !await Cursors.TryMoveAsync(act.Db, Stream, fresh[^1].Sequence, ct))
        {
            return 0;
        }

        foreach (var row in fresh)
        {
            await JoinAsync(act, row.Resource, V1.NetworkNews.Parser.ParseFrom(row.Payload), ct);
        }

        return fresh.Count;
    }

    private async Task JoinAsync(Act<InspectionDb> act, string declaration, V1.NetworkNews news, CancellationToken ct)
    {
        var number = Names.AssessmentNumber(news.Assessment);
        var row = await act.Db.Declarations.SingleAsync(d => d.Name == declaration, ct);
        var stored = await act.Db.Assessments.AsNoTracking().SingleAsync(a => a.Declaration == declaration && a.Number == number, ct);
        var dossier = await act.Db.Dossiers.AsNoTracking().SingleAsync(d => d.Declaration == declaration && d.Number == stored.DossierNumber, ct);
        var replaying = Replaying.Of(dossier, stored);
        var task = new AssessmentTask(declaration, row.Scope, row.Version, V1.Dossier.Parser.ParseFrom(dossier.Dossier), replaying.Dossier, row.RandomControl, stored.Cause, Before: null);
        if (number == 1)
        {
            await act.KeepPeersAsync(task, replaying.Stored, ct);
        }

        var keys = KeptKey.Of(replaying.Dossier);
        var before = row.Cluster;
        var cluster = await act.JoinNetworkAsync(
            row, keys, news.AddedKeys.ToHashSet(StringComparer.Ordinal), KnownParties.Of(task, keys, replaying.Stored), options.Value.HubSize, ct);
        if (cluster is null)
        {
            return;
        }

        cluster.Grown |= await LicenceRegister.IsOvertakenAsync(act.Db, task, replaying.Stored, ct);
        if (row.Cluster != before && cluster.Members > 1)
        {
            // A consignment that stands alone is told of its cluster when another one joins it.
            await act.Db.SaveChangesAsync(ct);
            await act.TellClusterAsync(cluster.Name, member: cluster.Members == 2 ? null : declaration, ct);
        }
    }
}
