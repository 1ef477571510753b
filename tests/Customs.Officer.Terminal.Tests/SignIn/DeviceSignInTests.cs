using Customs.Client;
using Microsoft.Extensions.Time.Testing;

namespace Customs.Officer.Terminal.Tests.SignIn;

/// <summary>The device flow against a real issuer over HTTPS; only the person is played, and the clock does not wait.</summary>
public sealed class DeviceSignInTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
    private readonly List<DevicePrompt> _prompts = [];
    private Issuer _issuer = null!;
    private DeviceSignIn _signIn = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _issuer = await Issuer.StartAsync();
        _signIn = new(new(_issuer.Address, "customs-officer", Authority: _issuer.Authority), _clock);
    }

    [Fact]
    public async Task The_person_is_told_where_and_with_which_code_and_the_token_comes_when_it_was_done()
    {
        _issuer.Answers.Enqueue("authorization_pending");
        _issuer.Answers.Enqueue("authorization_pending");
        await Finish(_signIn.SignInAsync(_prompts.Add, Ct));
        var prompt = Assert.Single(_prompts);
        Assert.Equal(($"{_issuer.Address}activate", "WDJB-MJHT", _clock.Start.AddMinutes(10)), (prompt.Address, prompt.Code, prompt.Until));
        Assert.Equal(("mueller", "OFFICER"), (TokenClaims.Read(_signIn.Token).Name, TokenClaims.Read(_signIn.Token).Roles.Single()));
        Assert.Equal(["dev-1", "dev-1", "dev-1"], _issuer.Forms.Where(form => form.ContainsKey("device_code")).Select(form => form["device_code"]));
        Assert.All(_issuer.Forms, form => Assert.Equal("customs-officer", form["client_id"]));
        Assert.DoesNotContain(_issuer.Forms, form => form.ContainsKey("client_secret") || form.ContainsKey("password"));
    }

    [Fact]
    public async Task It_asks_no_more_often_than_the_issuer_wants()
    {
        _issuer.Answers.Enqueue("slow_down");
        _issuer.Answers.Enqueue("authorization_pending");
        var signing = _signIn.SignInAsync(_prompts.Add, Ct);
        var steps = await Finish(signing);
        Assert.InRange(steps, 5 + 10 + 10, 40);
    }

    [Theory]
    [InlineData("access_denied", "signing in was refused")]
    [InlineData("expired_token", "the code has ended before anybody signed in")]
    [InlineData("invalid_client", "refuses: invalid_client")]
    public async Task A_refusal_is_told_in_words_and_there_is_no_token(string error, string words)
    {
        _issuer.Answers.Enqueue(error);
        var refused = await Assert.ThrowsAsync<SignInException>(async () => await Finish(_signIn.SignInAsync(_prompts.Add, Ct)));
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.Null(_signIn.Token);
    }

    [Fact]
    public async Task A_code_that_nobody_uses_ends()
    {
        for (var at = 0; at < 200; at++)
        {
            _issuer.Answers.Enqueue("authorization_pending");
        }

        var ended = await Assert.ThrowsAsync<SignInException>(async () => await Finish(_signIn.SignInAsync(_prompts.Add, Ct)));
        Assert.Equal("the code has ended before anybody signed in", ended.Message);
    }

    [Fact]
    public async Task The_token_is_renewed_before_it_ends_and_is_none_after_it_has_ended()
    {
        await Finish(_signIn.SignInAsync(_prompts.Add, Ct));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var keeping = _signIn.KeepAsync(stop.Token);
        for (var tries = 0; tries < 2_000 && _issuer.Refreshed < 1; tries++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1, Ct);
        }

        Assert.True(SpinWait.SpinUntil(() => TokenClaims.Read(_signIn.Token).Name == "mueller-1", TimeSpan.FromSeconds(5)));
        Assert.Equal("ref-0", _issuer.Forms[^1]["refresh_token"]);
        await stop.CancelAsync();
        await keeping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Null(_signIn.Token);
    }

    [Fact]
    public async Task An_issuer_of_another_authority_or_without_the_flow_is_refused()
    {
        using var untrusting = new DeviceSignIn(new(_issuer.Address, "customs-officer"), _clock);
        await Assert.ThrowsAsync<SignInException>(() => untrusting.SignInAsync(_prompts.Add, Ct));
        await using var plain = await Issuer.StartAsync(deviceFlow: false);
        using var without = new DeviceSignIn(new(plain.Address, "customs-officer", Authority: plain.Authority), _clock);
        Assert.EndsWith("has no device flow", (await Assert.ThrowsAsync<SignInException>(() => without.SignInAsync(_prompts.Add, Ct))).Message, StringComparison.Ordinal);
        Assert.Empty(_prompts);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a.b.c")]
    [InlineData("e30.bm90IGpzb24.c2ln")]
    [InlineData("e30.WzFd.c2ln")]
    public void A_text_that_is_no_token_has_no_claims(string? text) => Assert.Equal(("", 0), (TokenClaims.Read(text).Name, TokenClaims.Read(text).Roles.Count));

    public async ValueTask DisposeAsync()
    {
        _signIn.Dispose();
        await _issuer.DisposeAsync();
    }

    // Moves the clock on second by second until it is done; tells how many seconds that took.
    private async Task<int> Finish(Task signing)
    {
        var steps = 0;
        while (!signing.IsCompleted && steps < 2_000)
        {
            await Task.WhenAny(signing, Task.Delay(5, Ct));
            if (_prompts.Count > 0)
            {
                _clock.Advance(TimeSpan.FromSeconds(1));
                steps++;
            }
        }

        await signing;
        return steps;
    }
}
