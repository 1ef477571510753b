using Customs.Inspection.V1;
using Customs.Referral.V1;
using Grpc.Core;

namespace Customs.Officer.Load;

/// <summary>The queue.</summary>
/// <param name="load">The rows.</param>
public sealed class QueueSide(QueueLoad load) : InspectionService.InspectionServiceBase
{
    private const int Page = 500;

    /// <inheritdoc/>
    public override Task<ListQueueEntriesResponse> ListQueueEntries(ListQueueEntriesRequest request, ServerCallContext context) => Task.FromResult(new ListQueueEntriesResponse());

    /// <inheritdoc/>
    public override async Task WatchQueue(WatchQueueRequest request, IServerStreamWriter<WatchQueueResponse> responseStream, ServerCallContext context)
    {
        for (var from = 0; from < load.Rows; from += Page)
        {
            var until = Math.Min(from + Page, load.Rows);
            await responseStream.WriteAsync(new()
            {
                Events = { Enumerable.Range(from, until - from).Select(number => new QueueEvent { Entry = load.Row(number) }) }, Snapshot = true, SnapshotComplete = until == load.Rows, ResumeToken = until == load.Rows ? "0" : "",
            });
        }

        if (!load.Changes)
        {
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
        }

        using var timer = new PeriodicTimer(load.Between);
        for (var number = 1; await timer.WaitForNextTickAsync(context.CancellationToken); number++)
        {
            await responseStream.WriteAsync(new() { Events = { load.Batch(number) }, ResumeToken = $"{number}" });
        }
    }
}

/// <summary>No desks and no cases.</summary>
public sealed class DeskSide : ReferralService.ReferralServiceBase
{
    /// <inheritdoc/>
    public override Task<ListDesksResponse> ListDesks(ListDesksRequest request, ServerCallContext context) => Task.FromResult(new ListDesksResponse());

    /// <inheritdoc/>
    public override Task WatchCases(WatchCasesRequest request, IServerStreamWriter<WatchCasesResponse> responseStream, ServerCallContext context) =>
        throw new RpcException(new(StatusCode.PermissionDenied, "not of a desk"));
}
