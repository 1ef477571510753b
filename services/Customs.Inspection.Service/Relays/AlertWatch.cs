using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Customs.Inspection.Service.Relays;

/// <summary>Follows alerts of screening: a later edition of a list names a party of a stored declaration, so that one is assessed again.</summary>
internal sealed class AlertWatch(
    ScreeningV1.ScreeningService.ScreeningServiceClient screening, Bases bases, Reassessment reassessment, Store<InspectionDb> store, StreamFollower follower, ILogger<AlertWatch> logger) : BackgroundService
{
    private const string Stream = "screening-alerts";

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => follower.FollowAsync(
        "WatchScreeningAlerts",
        async ct =>
        {
            var after = await store.ReadAsync((db, inner) => Cursors.ReadAsync(db, Stream, inner), ct);
            return screening.WatchScreeningAlerts(new ScreeningV1.WatchScreeningAlertsRequest { AfterSequence = after }, cancellationToken: ct);
        },
        (message, ct) => message.Alert is { } alert ? Faults.OrBreakOffAsync(() => TakeAsync(alert, ct)) : Task.CompletedTask,
        interrupted: null,
        stoppingToken);

    private async Task TakeAsync(ScreeningV1.ScreeningAlert alert, CancellationToken ct)
    {
        // The alert may overtake the news of the edition that caused it: until the basis is told again, nothing is answered from the cache of the old one.
        bases.Screening.Forget();
        var declaration = Names.DeclarationOf(alert.Subject);
        try
        {
            if (declaration.Length > 0 && await reassessment.RunAsync(
                declaration, Triggers.ListChanged, Keep.Always, (db, inner) => Cursors.TryMoveAsync(db, Stream, alert.Sequence, inner), ct))
            {
                Log.Reassessed(logger, 1, Triggers.ListChanged);
            }
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.NotFound)
        {
            // A subject of another data folder: there is nothing to assess, and the cursor moves on below.
        }

        await store.ActAsync("inspection", (act, inner) => Cursors.TryMoveAsync(act.Db, Stream, alert.Sequence, inner), ct);
    }
}
