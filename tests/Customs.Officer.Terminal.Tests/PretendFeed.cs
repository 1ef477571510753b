using System.Threading.Channels;
using Customs.Officer.Shell;
using Customs.Officer.Terminal.Feeds;
using Customs.Officer.Tests;

namespace Customs.Officer.Terminal.Tests;

/// <summary>A feed that answers from <see cref="PretendSuite"/> and can be waited for.</summary>
public sealed class PretendFeed : IOfficerFeed
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _open = new();
    private ChannelWriter<Answer>? _news;

    public PretendSuite Suite { get; } = new();

    public void Open() => _open.TrySetResult();

    public void Tell(Answer answer) => _news!.TryWrite(answer);

    public bool IsOpen => _news is not null;

    public async Task RunAsync(ChannelWriter<Answer> news, CancellationToken ct)
    {
        await _open.Task.WaitAsync(ct);
        foreach (var answer in Suite.Welcome)
        {
            news.TryWrite(answer);
        }

        _news = news;
    }

    public Task<Answer> SendAsync(Request request, CancellationToken ct)
    {
        lock (_gate)
        {
            return Task.FromResult(Suite.Ask(request));
        }
    }

    public ValueTask DisposeAsync() => default;
}
