using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Customs.Inspection.Service.Relays;

/// <summary>Opens cases for referred holds.</summary>
internal sealed class ReferralRelay(
    ReferralV1.ReferralService.ReferralServiceClient referral,
    OutboxTail<InspectionDb> tail,
    Store<InspectionDb> store,
    TimeProvider time,
    ILogger<ReferralRelay> logger) : Relay(Topics.Refer, tail, store, time, logger)
{
    private readonly Store<InspectionDb> _store = store;

    protected override async Task SendAsync(OutboxRow row, CancellationToken ct) =>
        await referral.OpenReferralAsync(ReferralV1.OpenReferralRequest.Parser.ParseFrom(row.Payload), cancellationToken: ct);

    // The hold goes back to the officer, who sees why and can name another desk.
    protected override Task RefusedAsync(OutboxRow row, RpcException why, CancellationToken ct) => _store.ActAsync(
        Actor.System.Subject,
        async (act, inner) =>
        {
            var hold = ReferralV1.OpenReferralRequest.Parser.ParseFrom(row.Payload).Subject.Hold;
            if (Names.TryParseHold(hold, out var declaration, out var number)
                && await StoredDeclaration.FindAsync(act.Db, declaration, inner) is { } stored
                && stored.Consignment.NotAccepted(number, why.Status.Detail) is ConsignmentChange.Done done)
            {
                await act.RecordAsync(stored, done, inner);
            }

            return row.Sequence;
        },
        ct);
}
