using Customs.Officer.Terminal.Feeds;

namespace Customs.Officer.Terminal.Tests.SignIn;

/// <summary>The way to a suite whose persons sign in at an issuer. The suite itself is not called before the first request.</summary>
public sealed class SuiteLinkTests : IAsyncLifetime, IProgress<SignInPrompt>
{
    private readonly List<SignInPrompt> _prompts = [];
    private Issuer _issuer = null!;
    private SuiteLink _link = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _issuer = await Issuer.StartAsync();
        _issuer.Interval = 1;
        _link = new(new()
        {
            Server = "https://127.0.0.1:9", Token = Path.Combine(Path.GetDirectoryName(_issuer.Authority)!, "any.token"), Issuer = _issuer.Address, IssuerAuthority = _issuer.Authority,
        });
    }

    [Fact]
    public async Task Who_signed_in_at_the_issuer_is_who_works_here_with_the_roles_of_the_token()
    {
        var session = await _link.OpenAsync("local-officer", this, Ct);
        Assert.Equal(("mueller", "OFFICER", 0), (session.Identity, Assert.Single(session.Roles), session.Identities.Count));
        Assert.Equal("WDJB-MJHT", Assert.Single(_prompts).Code);
        await _link.OpenAsync("mueller", this, Ct);
        Assert.Single(_prompts);
    }

    [Fact]
    public async Task After_a_lock_the_same_person_has_to_sign_in_again_and_another_one_may_not_go_on()
    {
        await _link.OpenAsync("local-officer", this, Ct);
        Assert.Null(await _link.RenewAsync("mueller", this, Ct));
        Assert.Equal(2, _prompts.Count);
        Assert.Equal("mueller has signed in; only schulz can go on here.", await _link.RenewAsync("schulz", this, Ct));
    }

    [Fact]
    public async Task A_refused_sign_in_after_a_lock_is_told()
    {
        await _link.OpenAsync("local-officer", this, Ct);
        _issuer.Answers.Enqueue("access_denied");
        Assert.Equal("signing in was refused", await _link.RenewAsync("mueller", this, Ct));
    }

    void IProgress<SignInPrompt>.Report(SignInPrompt value) => _prompts.Add(value);

    public async ValueTask DisposeAsync()
    {
        await _link.DisposeAsync();
        await _issuer.DisposeAsync();
    }
}
