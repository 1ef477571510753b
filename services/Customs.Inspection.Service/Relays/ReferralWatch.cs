using Customs.ServiceDefaults;
using Microsoft.Extensions.Hosting;

namespace Customs.Inspection.Service.Relays;

/// <summary>Follows what desks tell, from the last event that was applied.</summary>
internal sealed class ReferralWatch(ReferralV1.ReferralService.ReferralServiceClient referral, ApplyDecision apply, StreamFollower follower) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => follower.FollowAsync(
        "WatchReferralEvents",
        async ct => referral.WatchReferralEvents(new ReferralV1.WatchReferralEventsRequest { AfterSequence = await apply.PositionAsync(ct) }, cancellationToken: ct),
        (message, ct) => message.Event is { } told ? Faults.OrBreakOffAsync(() => apply.RunAsync(told, ct)) : Task.CompletedTask,
        interrupted: null,
        stoppingToken);
}
