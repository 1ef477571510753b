using System.Threading.Channels;
using Customs.Officer.Consignments;
using Customs.Officer.Queue;
using Customs.Officer.Shell;
using Grpc.Core;
using V1 = Customs.Inspection.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>The live queue: first all rows, then changes.</summary>
/// <param name="invoker">Makes calls.</param>
/// <param name="heard">Is told of every sign of life.</param>
internal sealed class QueueWatch(CallInvoker invoker, Heard heard)
{
    private const int Most = 200;
    private const string Finished = "state:released,refused,secured,seized,returned,withdrawn";
    private readonly V1.InspectionService.InspectionServiceClient _client = new(invoker);

    /// <summary>Watches until the stream ends, which is an error, or it is cancelled.</summary>
    public async Task RunAsync(ChannelWriter<Answer> news, CancellationToken ct)
    {
        using var call = _client.WatchQueue(new(), cancellationToken: ct);
        var snapshot = new List<QueueRow>();
        await foreach (var message in call.ResponseStream.ReadAllAsync(ct))
        {
            heard.Now();
            var rows = message.Events.Where(Stays).Select(one => QueueWire.Row(one.Entry)).ToList();
            if (message.Snapshot)
            {
                snapshot.AddRange(rows);
                if (message.SnapshotComplete)
                {
                    snapshot.AddRange(await FinishedAsync(ct));
                    news.TryWrite(new Answer.QueueIs([.. snapshot], [], true));
                    snapshot.Clear();
                }
            }
            else if (message.Events.Count > 0)
            {
                news.TryWrite(new Answer.QueueIs(rows, [.. message.Events.Where(one => !Stays(one)).Select(one => one.Entry.Declaration)], false));
            }
        }

        throw new RpcException(new(StatusCode.Unavailable, "the queue's stream ended"));
    }

    // The live queue holds what waits; an officer also wants to see how the last ones ended.
    private async Task<IEnumerable<QueueRow>> FinishedAsync(CancellationToken ct)
    {
        var ended = await _client.ListQueueEntriesAsync(new() { Filter = Finished, IncludeEnded = true, PageSize = Most }, cancellationToken: ct);
        return ended.Entries.Select(QueueWire.Row).Where(row => Told.Finished(row.State));
    }

    // What was finished while the officer worked stays in the view "finished" until the terminal is closed.
    private static bool Stays(V1.QueueEvent one) => !one.Removed || Told.Finished(QueueWire.State(one.Entry.State));
}
