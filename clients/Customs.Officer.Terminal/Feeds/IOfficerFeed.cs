using System.Threading.Channels;
using Customs.Officer.Shell;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>The suite as the terminal sees it: a stream of news, and answers to requests.</summary>
public interface IOfficerFeed : IAsyncDisposable
{
    /// <summary>Connects, and brings news until it is cancelled. A lost link is told and taken up again where it broke.</summary>
    Task RunAsync(ChannelWriter<Answer> news, CancellationToken ct);

    /// <summary>Carries a request out. A refusal and a lost link are answers, not exceptions.</summary>
    Task<Answer> SendAsync(Request request, CancellationToken ct);
}
