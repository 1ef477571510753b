using System.Threading.Channels;
using Customs.Officer.Consignments;
using Customs.Officer.Queue;
using Customs.Officer.Shell;
using Customs.Officer.Text;
using Grpc.Core;
using V1 = Customs.Inspection.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>The live queue: first all rows, then changes. After a break it goes on where it was, so that a large queue is not loaded anew.</summary>
/// <param name="invoker">Makes calls.</param>
/// <param name="heard">Is told of every sign of life.</param>
/// <param name="place">Where the watch before this one stopped.</param>
internal sealed class QueueWatch(CallInvoker invoker, Heard heard, WatchPlace place)
{
    private const int Most = 200;
    private const string Finished = "state:released,refused,secured,seized,returned,withdrawn";
    private readonly V1.InspectionService.InspectionServiceClient _client = new(invoker);

    /// <summary>Watches until the stream ends, which is an error, or it is cancelled.</summary>
    public async Task RunAsync(ChannelWriter<Answer> news, CancellationToken ct)
    {
        try
        {
            if (place.Token.Length > 0)
            {
                // The stream stays silent until something changes; this answer tells that the suite is there, and what ended meanwhile.
                news.TryWrite(new Answer.QueueIs([.. await FinishedAsync(ct)], [], false));
                heard.Now();
            }

            await WatchAsync(news, ct);
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.InvalidArgument && place.Token.Length > 0)
        {
            // A token of another suite: everything anew, after the pause of every break.
            place.Token = "";
            throw new RpcException(new(StatusCode.Unavailable, "the suite is another one than before"));
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.PermissionDenied)
        {
            heard.Never();
            news.TryWrite(new Answer.Note(Texts.Of("This identity does not see the queue.")));
            await Task.Delay(Timeout.Infinite, ct);
        }

        throw new RpcException(new(StatusCode.Unavailable, "the queue's stream ended"));
    }

    private async Task WatchAsync(ChannelWriter<Answer> news, CancellationToken ct)
    {
        using var call = _client.WatchQueue(new() { ResumeToken = place.Token }, cancellationToken: ct);
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

            // Only after its rows were handed on: a break in between must bring them again.
            place.Token = message.ResumeToken.Length > 0 ? message.ResumeToken : place.Token;
        }
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
