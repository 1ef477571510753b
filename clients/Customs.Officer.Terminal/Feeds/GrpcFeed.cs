using System.Threading.Channels;
using Customs.Client;
using Customs.Officer.Link;
using Customs.Officer.Shell;
using Customs.Officer.Terminal.Drafts;
using Customs.Officer.Text;
using Grpc.Core;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>The suite over gRPC: watches queue and cases, takes a lost link up again where it broke, and carries requests out.</summary>
/// <param name="link">The way to the suite.</param>
/// <param name="outbox">Stops that wait for the link.</param>
/// <param name="options">Who works, and whether acts are off.</param>
/// <param name="time">The clock.</param>
public sealed class GrpcFeed(ISuiteLink link, Outbox outbox, TerminalOptions options, TimeProvider time) : IOfficerFeed
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(35);
    private CancellationTokenSource _round = new();
    private string _identity = options.Identity;
    private readonly WatchPlace _queuePlace = new();
    private IReadOnlyList<Desk> _desks = [];
    private IProgress<SignInPrompt> _prompts = new Progress<SignInPrompt>();
    private Calls? _calls;

    /// <inheritdoc/>
    public async Task RunAsync(ChannelWriter<Answer> news, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(news);
        _prompts = new Prompts(news);
        news.TryWrite(new Answer.LinkIs(new LinkState.Starting(link.Words)));
        DateTimeOffset? lost = null;
        while (!ct.IsCancellationRequested)
        {
            using var round = CancellationTokenSource.CreateLinkedTokenSource(ct);
            _round = round;
            try
            {
                await WatchAsync(news, () => lost = null, round.Token);
            }
            catch (Exception e) when (e is RpcException or SuiteUnreachableException or SignInException or IOException or OperationCanceledException)
            {
                if (ct.IsCancellationRequested)
                {
                    return;
                }

                if (!round.IsCancellationRequested)
                {
                    lost ??= time.GetLocalNow();
                    var waiting = outbox.Count > 0 ? Texts.Fill($"; {outbox.Count} stop(s) wait to be sent") : "";
                    news.TryWrite(new Answer.LinkIs(new LinkState.Offline(lost.Value, Texts.Fill($"{Why(e)}, tries again{waiting}"))));
                    await Task.Delay(Again, time, ct);
                }
            }
        }
    }

    /// <inheritdoc/>
    public async Task<Answer> SendAsync(Request request, CancellationToken ct)
    {
        if (request is Request.SignIn sign)
        {
            // Nothing may go out under the old name any more.
            (_identity, _calls) = (sign.Identity, null);
            await _round.CancelAsync();
            return new Answer.Note(Texts.Fill($"Working as {sign.Identity}."));
        }

        if (request is Request.Unlock unlock)
        {
            return await link.RenewAsync(unlock.Identity, _prompts, ct) is { } why ? new Answer.Refused(request, new("UNAUTHENTICATED", why, [], RefusalKind.Final)) : new Answer.Unlocked();
        }

        if (_calls is not { } calls)
        {
            return Unreachable(request);
        }

        try
        {
            return await calls.AskAsync(request, ct);
        }
        catch (RpcException e)
        {
            var refusal = Refusals.Of(e);
            return refusal.Kind == RefusalKind.Unreachable ? Unreachable(request) : new Answer.Refused(request, refusal);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => link.DisposeAsync();

    private static string Why(Exception e) => e is RpcException rpc ? Refusals.Of(rpc).Words.TrimEnd('.') : e.Message;

    private Answer Unreachable(Request request)
    {
        if (request is Request.Stop stop)
        {
            outbox.Add(_identity, stop);
            return new Answer.Kept(stop, Texts.Fill($"Kept on this machine: {stop.Words}. It is sent once, as soon as the link is back. Hold the goods."));
        }

        return new Answer.Refused(request, new("UNAVAILABLE", Texts.Of("The suite could not be reached."), [], RefusalKind.Unreachable));
    }

    private async Task WatchAsync(ChannelWriter<Answer> news, Action up, CancellationToken ct)
    {
        var session = await link.OpenAsync(_identity, _prompts, ct);
        var calls = new Calls(session.Invoker, time);
        var known = await LearnDesksAsync(calls, ct);
        news.TryWrite(new Answer.OfficeIs(new(session.Identity, session.Roles, "", session.Identities, _desks, options.ReadOnly)));
        _calls = calls;
        await SendKeptAsync(calls, session.Identity, news, ct);
        var preparing = PrepareAsync(news, ct);
        var heard = new Heard(news, time, Silence, up);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var watches = new[]
        {
            new QueueWatch(session.Invoker, heard, _queuePlace).RunAsync(news, stop.Token), new CaseWatch(calls, time).RunAsync(news, known, stop.Token), heard.RunAsync(stop.Token),
        };
        try
        {
            await await Task.WhenAny(watches);
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll([.. watches, preparing]).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // The desks' service may be away while goods can still be stopped; only when the inspection service is away too there is no link.
    private async Task<bool> LearnDesksAsync(Calls calls, CancellationToken ct)
    {
        try
        {
            _desks = await calls.DesksAsync(ct);
            return true;
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.PermissionDenied)
        {
            return true;
        }
        catch (RpcException e) when (Refusals.Of(e).Kind == RefusalKind.Unreachable)
        {
            await calls.ProbeAsync(ct);
            return false;
        }
    }

    /// <summary>Shows a prompt for signing in as soon as it is there.</summary>
    private sealed class Prompts(ChannelWriter<Answer> news) : IProgress<SignInPrompt>
    {
        public void Report(SignInPrompt value) => news.TryWrite(new Answer.SignInAt(value.Address, value.Code, value.Until));
    }

    private async Task PrepareAsync(ChannelWriter<Answer> news, CancellationToken ct)
    {
        try
        {
            if (await link.PrepareAsync(ct) is { } words)
            {
                news.TryWrite(new Answer.Note(words));
            }
        }
        catch (RpcException e)
        {
            news.TryWrite(new Answer.Note(Texts.Fill($"The suite could not be prepared: {Refusals.Of(e).Words}")));
        }
    }

    private async Task SendKeptAsync(Calls calls, string identity, ChannelWriter<Answer> news, CancellationToken ct)
    {
        foreach (var stop in outbox.Of(identity))
        {
            try
            {
                var answer = await calls.AskAsync(stop, ct);
                outbox.Remove(stop.Id);
                news.TryWrite(answer);
                news.TryWrite(new Answer.Note(Texts.Fill($"Sent now: {stop.Words}, as you wrote it while the link was down.")));
            }
            catch (RpcException e) when (Refusals.Of(e) is { Kind: not RefusalKind.Unreachable } refusal)
            {
                outbox.Remove(stop.Id);
                news.TryWrite(new Answer.Refused(stop, refusal with { Words = Texts.Fill($"Written while the link was down, refused now: {refusal.Words} Look at {stop.Mrn} again and stop it again if it must be.") }));
            }
        }
    }
}
