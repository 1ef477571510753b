using System.Diagnostics.CodeAnalysis;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests.Fakes;

/// <summary>Takes a fake service away and brings it back: its calls fail and its streams break off, as when its process dies.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A source without a timer holds nothing that needs disposing.")]
public sealed class Switch
{
    private CancellationTokenSource _up = new();

    public bool IsAway => _up.IsCancellationRequested;

    public void GoAway() => _up.Cancel();

    public void ComeBack() => _up = new CancellationTokenSource();

    public void Check()
    {
        if (IsAway)
        {
            throw new RpcException(new Status(StatusCode.Unavailable, "away"));
        }
    }

    /// <summary>Keeps a stream open until the caller or the service goes.</summary>
    public async Task HoldAsync(CancellationToken ct)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, _up.Token);
        await Task.Delay(Timeout.InfiniteTimeSpan, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Check();
    }
}
