using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Referral.Service;

/// <summary>Streams what the inspection service has to know, from a sequence on: nothing is lost while it is away.</summary>
internal sealed class WatchReferralEvents(OutboxTail<ReferralDb> tail)
{
    /// <summary>Runs until the caller ends it.</summary>
    public async Task RunAsync(V1.WatchReferralEventsRequest request, IServerStreamWriter<V1.WatchReferralEventsResponse> responses, ServerCallContext context)
    {
        var ct = context.CancellationToken;
        await foreach (var batch in tail.FollowAsync(CaseRows.EventsTopic, request.AfterSequence, ct))
        {
            foreach (var row in batch.Rows)
            {
                var told = V1.ReferralEvent.Parser.ParseFrom(row.Payload);
                told.Sequence = row.Sequence;
                await responses.WriteAsync(new V1.WatchReferralEventsResponse { Event = told }, ct);
            }

            if (batch.Rows.Count == 0)
            {
                await responses.WriteAsync(new V1.WatchReferralEventsResponse(), ct);
            }
        }
    }
}
