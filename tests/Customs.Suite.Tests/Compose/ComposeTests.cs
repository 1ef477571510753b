using Customs.Inspection.V1;

namespace Customs.Suite.Tests.Compose;

/// <summary>The compose file works: there is no container engine where the tests run, so its services are started as processes.</summary>
public sealed class ComposeTests(ComposedSuiteFixture composed) : IClassFixture<ComposedSuiteFixture>
{
    [Fact(Timeout = 240_000)]
    public async Task The_flow_goes_through_any_replica()
    {
        var ct = TestContext.Current.CancellationToken;
        var suite = composed.Suite;
        var first = suite.People(0, 0);

        // On a busy machine a check may miss its deadline; it is made up for.
        var submitted = await first.UntilAsync((await first.SubmitSampleAsync(Samples.Welder, ct)).Name, d => d.Assessment.NotPerformed.Count == 0, ct);
        Assert.Equal(Outcome.StopRefer, submitted.Assessment.Outcome);
        var other = suite.People(1, 1);
        await other.ReferAsync(await other.HoldAsync(submitted, ct), ct);
        var delivered = await suite.People(0, 0).UntilAsync(submitted.Name, d => d.Holds[0].Receipt?.DeliverTime is not null, ct);
        await suite.People(0, 0).ApproveAsync(await suite.People(1, 0).ProposeAsync(delivered.Holds[0].ReferralCase, ct), ct);
        var decided = await other.UntilAsync(submitted.Name, d => d.Holds[0].Decision is not null, ct);
        Assert.Equal(Declaration.Types.State.Refused, decided.State);
    }

    [Fact(Timeout = 240_000)]
    public async Task A_rolling_restart_of_every_service_fails_no_call_and_loses_nothing()
    {
        var ct = TestContext.Current.CancellationToken;
        var suite = composed.Suite;
        await using var load = SteadyLoad.On(suite, callers: 4);
        foreach (var service in suite.Services)
        {
            for (var replica = 0; replica < suite.Replicas(service); replica++)
            {
                await suite.RestartAsync(service, replica, ct);
            }
        }

        await load.StopAsync();
        TestContext.Current.TestOutputHelper?.WriteLine($"{load.Acknowledged.Count} submissions and {load.Reads} reads");
        Assert.Empty(load.Failed);
        Assert.True(load.Acknowledged.Count > 20, $"only {load.Acknowledged.Count} submissions");
        var people = suite.People(0, 0);
        foreach (var acknowledged in load.Acknowledged)
        {
            var kept = await people.GetAsync(acknowledged.Name, ct);
            Assert.Equal(acknowledged.Dossier.Declared.Mrn, kept.Dossier.Declared.Mrn);
            Assert.Equal(Outcome.Release, kept.Assessment.Outcome);
        }

        Assert.Equal(load.Acknowledged.Count, load.Acknowledged.Select(one => one.Name).Distinct(StringComparer.Ordinal).Count());
    }
}
