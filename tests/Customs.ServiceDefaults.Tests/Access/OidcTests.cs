using Customs.Common.V1;
using Customs.Referral.V1;
using Customs.Testing;
using Grpc.Core;

namespace Customs.ServiceDefaults.Tests.Access;

public sealed class OidcTests
{
    [Fact]
    public async Task A_person_with_a_token_of_the_provider_is_who_the_claims_say()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var provider = await Provider.StartAsync(ct);
        var standIn = new StandIn();
        await using var suite = await StartAsync(provider, standIn, ct);
        Caller? seen = null;
        standIn.OnListDesks = (_, context) =>
        {
            seen = Caller.From(context);
            return Task.FromResult(new ListDesksResponse());
        };

        Assert.Null(await RefusalAsync(suite, provider.Token("person-17", ["OFFICER", "staff"]), ct));
        Assert.Equal("person-17", seen!.Subject);
        Assert.Equal([Role.Officer], seen.Roles);
    }

    [Fact]
    public async Task Who_acts_with_the_token_of_another_is_himself_on_behalf_of_the_other()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var provider = await Provider.StartAsync(ct);
        var standIn = new StandIn();
        await using var suite = await StartAsync(provider, standIn, ct);
        Caller? seen = null;
        standIn.OnListDesks = (_, context) =>
        {
            seen = Caller.From(context);
            return Task.FromResult(new ListDesksResponse());
        };

        Assert.Null(await RefusalAsync(suite, provider.Token("person-17", ["OFFICER"], actor: "person-18"), ct));
        Assert.Equal(("person-18", "person-17"), (seen!.Subject, seen.OnBehalfOf));
        Assert.NotNull(Primitives.FourEyes.WhyNotSecond("person-17", seen.Identity));
    }

    [Fact]
    public async Task Tokens_that_are_not_for_the_suite_are_refused()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var provider = await Provider.StartAsync(ct);
        await using var other = await Provider.StartAsync(ct);
        await using var suite = await StartAsync(provider, new StandIn(), ct);
        Assert.Equal("UNAUTHENTICATED", await RefusalAsync(suite, other.Token("person-17", ["OFFICER"]), ct));
        Assert.Equal("UNAUTHENTICATED", await RefusalAsync(suite, provider.Token("person-17", ["OFFICER"], audience: "payroll"), ct));
        Assert.Equal("UNAUTHENTICATED", await RefusalAsync(suite, provider.Token("person-17", ["OFFICER"], life: TimeSpan.FromMinutes(-2)), ct));
        Assert.Equal("UNAUTHENTICATED", await RefusalAsync(suite, provider.Token("", ["OFFICER"]), ct));
        Assert.Equal("PERMISSION_DENIED", await RefusalAsync(suite, provider.Token("person-17", ["SERVICE"]), ct));
    }

    [Fact]
    public async Task A_key_that_the_provider_exchanged_is_learned_without_a_restart()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var provider = await Provider.StartAsync(ct);
        await using var suite = await StartAsync(provider, new StandIn(), ct);
        var old = provider.Token("person-17", ["OFFICER"]);
        Assert.Null(await RefusalAsync(suite, old, ct));
        provider.ExchangeKey();
        var fresh = provider.Token("person-17", ["OFFICER"]);
        for (var tries = 0; tries < 100 && await RefusalAsync(suite, fresh, ct) is not null; tries++)
        {
            await Task.Delay(20, ct);
        }

        Assert.Null(await RefusalAsync(suite, fresh, ct));
        Assert.Equal("UNAUTHENTICATED", await RefusalAsync(suite, old, ct));
    }

    [Fact]
    public async Task With_a_provider_the_suite_neither_makes_nor_takes_tokens_of_its_own()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var provider = await Provider.StartAsync(ct);
        await using var suite = await StartAsync(provider, new StandIn(), ct);
        Assert.Empty(Directory.GetFiles(Path.Combine(suite.Data, "identity"), "*.token"));
        var own = new ReferralService.ReferralServiceClient(suite.As(new LocalIdentity("officer", [Role.Officer])));
        Assert.Equal("UNAUTHENTICATED", (await Failure.OfAsync(own.ListDesksAsync(new ListDesksRequest(), cancellationToken: ct))).Reason());
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_is_told_as_that()
    {
        var ct = TestContext.Current.CancellationToken;
        var provider = await Provider.StartAsync(ct);
        var token = provider.Token("person-17", ["OFFICER"]);
        await using var suite = await StartAsync(provider, new StandIn(), ct);
        await provider.DisposeAsync();
        Assert.Equal("PROVIDER_UNAVAILABLE", await RefusalAsync(suite, token, ct));
    }

    private static Task<InProcessSuite> StartAsync(Provider provider, StandIn standIn, CancellationToken ct)
    {
        var settings = new Dictionary<string, string>
        {
            ["Oidc:Authority"] = provider.Issuer, ["Oidc:Audience"] = "customs", ["Oidc:SubjectClaim"] = "oid", ["Oidc:RolesClaim"] = "groups", ["Oidc:CaFile"] = provider.CaFile,
        };
        return InProcessSuite.StartAsync([new StandInModule(standIn)], new SuiteOptions { Settings = settings }, ct);
    }

    private static async Task<string?> RefusalAsync(InProcessSuite suite, string token, CancellationToken ct)
    {
        try
        {
            await new ReferralService.ReferralServiceClient(suite.AsToken(token)).ListDesksAsync(new ListDesksRequest(), cancellationToken: ct);
            return null;
        }
        catch (RpcException e)
        {
            return e.Reason();
        }
    }
}
