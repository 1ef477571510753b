using Customs.Common.V1;
using Customs.Referral.V1;
using Customs.Testing;
using Google.Rpc;
using Grpc.Core;
using Grpc.Health.V1;

namespace Customs.ServiceDefaults.Tests.Access;

public sealed class RateInterceptorTests
{
    [Fact]
    public async Task One_caller_that_asks_too_much_is_told_when_to_come_again_and_nobody_else_is_kept_waiting()
    {
        var ct = TestContext.Current.CancellationToken;
        var options = new SuiteOptions { Settings = new Dictionary<string, string> { ["CallsPerSecond"] = "1" } };
        await using var suite = await InProcessSuite.StartAsync([new StandInModule(new StandIn())], options, ct);
        var eager = new ReferralService.ReferralServiceClient(suite.As(new LocalIdentity("eager", [Role.Officer])));
        RpcException? refused = null;
        for (var calls = 0; calls < 200 && refused is null; calls++)
        {
            try
            {
                await eager.ListDesksAsync(new ListDesksRequest(), cancellationToken: ct);
            }
            catch (RpcException e)
            {
                refused = e;
            }
        }

        Assert.Equal("TOO_MANY_CALLS", refused!.Reason());
        Assert.True(refused!.GetRpcStatus()!.GetDetail<RetryInfo>()!.RetryDelay.ToTimeSpan() > TimeSpan.Zero);
        await new ReferralService.ReferralServiceClient(suite.As(new LocalIdentity("patient", [Role.Officer]))).ListDesksAsync(new ListDesksRequest(), cancellationToken: ct);
        var health = new Health.HealthClient(suite.As((string?)null));
        var service = new ReferralService.ReferralServiceClient(await suite.AsServiceAsync("inspection", ct));
        for (var calls = 0; calls < 20; calls++)
        {
            await health.CheckAsync(new HealthCheckRequest(), cancellationToken: ct);
            await service.ListDesksAsync(new ListDesksRequest(), cancellationToken: ct);
        }
    }

    [Fact]
    public async Task Who_proves_nobody_gets_few_tries()
    {
        var ct = TestContext.Current.CancellationToken;
        var options = new SuiteOptions { Settings = new Dictionary<string, string> { ["CallsPerSecond"] = "50" } };
        await using var suite = await InProcessSuite.StartAsync([new StandInModule(new StandIn())], options, ct);
        var guesser = new ReferralService.ReferralServiceClient(suite.AsToken("guess"));
        var reasons = new HashSet<string?>(StringComparer.Ordinal);
        for (var calls = 0; calls < 40; calls++)
        {
            reasons.Add((await Failure.OfAsync(guesser.ListDesksAsync(new ListDesksRequest(), cancellationToken: ct))).Reason());
        }

        Assert.Equal(["TOO_MANY_CALLS", "UNAUTHENTICATED"], reasons.Order(StringComparer.Ordinal));
    }
}
