using System.Threading.Channels;
using Customs.Officer.Link;
using Customs.Officer.Shell;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>Tells when nothing has been heard for longer than two heartbeats, and when it is heard again.</summary>
/// <param name="news">Where it is told.</param>
/// <param name="time">The clock.</param>
/// <param name="silence">How long is too long.</param>
/// <param name="up">Is called when the first sign of life came.</param>
internal sealed class Heard(ChannelWriter<Answer> news, TimeProvider time, TimeSpan silence, Action up)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);
    private readonly Lock _gate = new();
    private DateTimeOffset _last = time.GetLocalNow();
    private LinkState? _told;
    private bool _never;

    /// <summary>Something was heard.</summary>
    public void Now()
    {
        lock (_gate)
        {
            _last = time.GetLocalNow();
            Tell(new LinkState.Live());
        }
    }

    /// <summary>Nothing will be heard, and that is as it should be.</summary>
    public void Never()
    {
        _never = true;
        Now();
    }

    /// <summary>Looks every few seconds until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(ct))
        {
            lock (_gate)
            {
                if (!_never && time.GetLocalNow() - _last > silence)
                {
                    Tell(new LinkState.Slow(_last));
                }
            }
        }
    }

    private void Tell(LinkState state)
    {
        if (_told != state)
        {
            if (_told is null)
            {
                up();
            }

            _told = state;
            news.TryWrite(new Answer.LinkIs(state));
        }
    }
}
