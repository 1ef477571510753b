using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Screening.Service;

/// <summary>Streams alerts on past parties from a sequence on.</summary>
internal sealed class WatchScreeningAlerts(OutboxTail<ScreeningDb> tail)
{
    /// <summary>Runs until the caller ends it.</summary>
    public async Task RunAsync(V1.WatchScreeningAlertsRequest request, IServerStreamWriter<V1.WatchScreeningAlertsResponse> responses, CancellationToken ct)
    {
        await foreach (var batch in tail.FollowAsync(Rescreening.Topic, request.AfterSequence, ct))
        {
            foreach (var row in batch.Rows)
            {
                var alert = V1.ScreeningAlert.Parser.ParseFrom(row.Payload);
                alert.Sequence = row.Sequence;
                await responses.WriteAsync(new V1.WatchScreeningAlertsResponse { Alert = alert }, ct);
            }

            if (batch.Rows.Count == 0)
            {
                await responses.WriteAsync(new V1.WatchScreeningAlertsResponse(), ct);
            }
        }
    }
}
