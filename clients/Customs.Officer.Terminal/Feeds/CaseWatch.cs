using System.Threading.Channels;
using Customs.Officer.Cases;
using Customs.Officer.Shell;
using Customs.Officer.Text;
using Grpc.Core;
using V1 = Customs.Referral.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>
/// The live cases of the desks; an identity that is not of a desk simply gets none. The desks' service has its own breaks: while it is away the
/// queue stays live and the banner says what is missing.
/// </summary>
/// <param name="calls">Makes calls.</param>
/// <param name="time">The clock.</param>
internal sealed class CaseWatch(Calls calls, TimeProvider time)
{
    /// <summary>Name of the part in the banner.</summary>
    public const string Part = "cases";

    private static readonly TimeSpan Again = TimeSpan.FromSeconds(2);
    private readonly Dictionary<string, CaseRow> _cases = new(StringComparer.Ordinal);
    private readonly WatchPlace _place = new();

    /// <summary>Watches, and takes a break up again where it was, until it is cancelled.</summary>
    public async Task RunAsync(ChannelWriter<Answer> news, bool desksAreKnown, CancellationToken ct)
    {
        DateTimeOffset? lost = desksAreKnown ? null : time.GetLocalNow();
        while (true)
        {
            try
            {
                await WatchAsync(news, () => lost = null, lost, ct);
            }
            catch (RpcException e) when (e.StatusCode == StatusCode.PermissionDenied)
            {
                news.TryWrite(new Answer.PartIs(Part, null, ""));
                await Task.Delay(Timeout.Infinite, ct);
            }
            catch (RpcException e) when (!ct.IsCancellationRequested)
            {
                lost ??= time.GetLocalNow();
                _place.Token = e.StatusCode == StatusCode.InvalidArgument ? "" : _place.Token;
                news.TryWrite(new Answer.PartIs(Part, lost, Refusals.Of(e).Words.TrimEnd('.')));
                await Task.Delay(Again, time, ct);
            }
        }
    }

    private async Task WatchAsync(ChannelWriter<Answer> news, Action up, DateTimeOffset? lost, CancellationToken ct)
    {
        if (lost is not null)
        {
            news.TryWrite(new Answer.DesksAre(await calls.DesksAsync(ct)));
            news.TryWrite(new Answer.PartIs(Part, null, ""));
            up();
        }

        using var call = calls.WatchCases(_place.Token, ct);
        await foreach (var message in call.ResponseStream.ReadAllAsync(ct))
        {
            Take(message);
            _place.Token = message.ResumeToken.Length > 0 ? message.ResumeToken : _place.Token;
            if (message.SnapshotComplete || (!message.Snapshot && message.Cases.Count > 0))
            {
                news.TryWrite(new Answer.CasesAre(Texts.Of("all desks"), [.. _cases.Values]));
            }
        }

        throw new RpcException(new(StatusCode.Unavailable, "the cases' stream ended"));
    }

    private void Take(V1.WatchCasesResponse message)
    {
        foreach (var one in message.Cases)
        {
            _cases[one.Name] = CaseWire.Row(one);
        }
    }
}
