using System.Threading.Channels;
using Customs.Officer.Cases;
using Customs.Officer.Shell;
using Grpc.Core;
using V1 = Customs.Referral.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>The live cases of the desks; an identity that is not of a desk simply gets none.</summary>
/// <param name="invoker">Makes calls.</param>
internal sealed class CaseWatch(CallInvoker invoker)
{
    private readonly V1.ReferralService.ReferralServiceClient _client = new(invoker);

    /// <summary>Watches until the stream ends, which is an error, or it is cancelled.</summary>
    public async Task RunAsync(ChannelWriter<Answer> news, CancellationToken ct)
    {
        try
        {
            using var call = _client.WatchCases(new(), cancellationToken: ct);
            var cases = new Dictionary<string, CaseRow>(StringComparer.Ordinal);
            await foreach (var message in call.ResponseStream.ReadAllAsync(ct))
            {
                foreach (var one in message.Cases)
                {
                    cases[one.Name] = CaseWire.Row(one);
                }

                if (message.SnapshotComplete || (!message.Snapshot && message.Cases.Count > 0))
                {
                    news.TryWrite(new Answer.CasesAre("all desks", [.. cases.Values]));
                }
            }
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.PermissionDenied)
        {
            await Task.Delay(Timeout.Infinite, ct);
        }

        throw new RpcException(new(StatusCode.Unavailable, "the cases' stream ended"));
    }
}
