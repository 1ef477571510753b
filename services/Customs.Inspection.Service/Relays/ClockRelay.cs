using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Customs.Inspection.Service.Relays;

/// <summary>Tells desks how the clocks of their holds stand.</summary>
internal sealed class ClockRelay(
    ReferralV1.ReferralService.ReferralServiceClient referral,
    OutboxTail<InspectionDb> tail,
    Store<InspectionDb> store,
    TimeProvider time,
    ILogger<ClockRelay> logger) : Relay(Topics.Clock, tail, store, time, logger)
{
    protected override async Task SendAsync(OutboxRow row, CancellationToken ct) =>
        await referral.DeliverClockAsync(ReferralV1.DeliverClockRequest.Parser.ParseFrom(row.Payload), cancellationToken: ct);

    // The hold and its clock are here; what the desk shows is a copy.
    protected override Task RefusedAsync(OutboxRow row, RpcException why, CancellationToken ct) => Task.CompletedTask;
}
