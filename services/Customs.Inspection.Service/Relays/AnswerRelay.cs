using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Customs.Inspection.Service.Relays;

/// <summary>Delivers officers' answers to desks.</summary>
internal sealed class AnswerRelay(
    ReferralV1.ReferralService.ReferralServiceClient referral,
    OutboxTail<InspectionDb> tail,
    Store<InspectionDb> store,
    TimeProvider time,
    ILogger<AnswerRelay> logger) : Relay(Topics.Answer, tail, store, time, logger)
{
    protected override async Task SendAsync(OutboxRow row, CancellationToken ct) =>
        await referral.DeliverAnswerAsync(ReferralV1.DeliverAnswerRequest.Parser.ParseFrom(row.Payload), cancellationToken: ct);

    // A case that was closed meanwhile takes no answer; the decision that closed it reaches the hold by itself.
    protected override Task RefusedAsync(OutboxRow row, RpcException why, CancellationToken ct) => Task.CompletedTask;
}
