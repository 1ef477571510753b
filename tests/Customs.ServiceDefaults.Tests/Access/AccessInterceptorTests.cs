using Customs.Common.V1;
using Customs.Referral.V1;
using Customs.Testing;
using Grpc.Core;
using Grpc.Health.V1;

namespace Customs.ServiceDefaults.Tests.Access;

public sealed class AccessInterceptorTests
{
    [Fact]
    public async Task Each_way_of_calling_gets_what_its_proof_allows()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await InProcessSuite.StartAsync([new StandInModule(new StandIn())], ct: ct);
        await using var foreign = await InProcessSuite.StartAsync([new StandInModule(new StandIn())], ct: ct);
        var foreignToken = await File.ReadAllTextAsync(Path.Combine(foreign.Data, "identity", "local-officer.token"), ct);

        Assert.Equal(StatusCode.OK, await ListDesksAsync(suite.As("local-officer"), ct));
        Assert.Equal(StatusCode.OK, await ListDesksAsync(await suite.AsServiceAsync("inspection", ct), ct));
        Assert.Equal(StatusCode.Unauthenticated, await ListDesksAsync(suite.As((string?)null), ct));
        Assert.Equal(StatusCode.Unauthenticated, await ListDesksAsync(suite.AsToken("nonsense"), ct));
        Assert.Equal(StatusCode.Unauthenticated, await ListDesksAsync(suite.AsToken(foreignToken), ct));
        Assert.Equal(StatusCode.PermissionDenied, await ListDesksAsync(suite.As(new LocalIdentity("border", [Role.BorderSystem])), ct));
        Assert.Equal(StatusCode.PermissionDenied, await ListDesksAsync(suite.As(new LocalIdentity("nobody", [])), ct));

        // The server closes the connection. Under TLS 1.3 the client may already be writing its call then, and sees it cut (INTERNAL) instead of never made.
        Assert.Contains(await ListDesksAsync(await ForeignCertificateAsync(suite, foreign, ct), ct), new[] { StatusCode.Unavailable, StatusCode.Internal });
    }

    [Fact]
    public async Task A_method_for_services_refuses_every_person()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await InProcessSuite.StartAsync([new StandInModule(new StandIn())], ct: ct);
        foreach (var identity in LocalIdentity.All)
        {
            var failure = await Failure.OfAsync(new ReferralService.ReferralServiceClient(suite.As(identity.Name)).OpenReferralAsync(new OpenReferralRequest(), cancellationToken: ct));
            Assert.Equal(StatusCode.PermissionDenied, failure.StatusCode);
            Assert.Equal("PERMISSION_DENIED", failure.Reason());
        }
    }

    [Fact]
    public async Task An_expired_token_is_refused()
    {
        var ct = TestContext.Current.CancellationToken;
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2031, 5, 6, 7, 8, 9, TimeSpan.Zero));
        await using var suite = await InProcessSuite.StartAsync([new StandInModule(new StandIn())], new SuiteOptions { Clock = clock }, ct);
        var officer = suite.As(new LocalIdentity("officer", [Role.Officer]));

        Assert.Equal(StatusCode.OK, await ListDesksAsync(officer, ct));
        clock.Advance(TimeSpan.FromMinutes(62));
        Assert.Equal(StatusCode.Unauthenticated, await ListDesksAsync(officer, ct));
    }

    [Fact]
    public async Task Health_answers_everybody()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await InProcessSuite.StartAsync([new StandInModule(new StandIn())], ct: ct);
        var health = new Health.HealthClient(suite.As((string?)null));
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, (await health.CheckAsync(new HealthCheckRequest(), cancellationToken: ct)).Status);
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, (await health.CheckAsync(new HealthCheckRequest { Service = "referral" }, cancellationToken: ct)).Status);
    }

    [Fact]
    public void An_rpc_that_declares_no_roles_is_nobodys() => Assert.Empty(ContractMethods.Suite.RolesOf("/customs.referral.v1.ReferralService/NoSuchThing"));

    [Fact]
    public void Every_rpc_of_the_suite_declares_its_roles() =>
        Assert.Empty(ContractMethods.Suite.All.Where(m => ContractMethods.Suite.RolesOf(m.Key).Count == 0).Select(m => m.Key));

    private static async Task<StatusCode> ListDesksAsync(CallInvoker invoker, CancellationToken ct)
    {
        try
        {
            await new ReferralService.ReferralServiceClient(invoker).ListDesksAsync(new ListDesksRequest(), cancellationToken: ct);
            return StatusCode.OK;
        }
        catch (RpcException e)
        {
            return e.StatusCode;
        }
    }

    private static async Task<CallInvoker> ForeignCertificateAsync(InProcessSuite suite, InProcessSuite foreign, CancellationToken ct)
    {
        var folder = await IdentityFolder.OpenAsync(Path.Combine(foreign.Data, "identity"), TimeProvider.System, ct);
        return suite.AsCertificate((await folder.OpenLeafAsync("inspection", ct)).Current);
    }
}
