using System.Globalization;
using Customs.Inspection.V1;
using Customs.Testing;

namespace Customs.Suite.Tests;

/// <summary>The services as four processes over TLS, as they run when scaled out.</summary>
public sealed class FourProcessesTests
{
    private static readonly string[] Names = ["classification", "screening", "referral", "inspection"];

    [Fact(Timeout = 240_000)]
    public async Task The_flow_is_the_same_and_a_service_that_was_killed_is_made_up_for_when_it_is_back()
    {
        var ct = TestContext.Current.CancellationToken;
        var data = Directory.CreateTempSubdirectory("customs-four-").FullName;
        var ports = FreePorts.Take(Names.Length);
        var running = new Dictionary<string, SuiteProgram>(StringComparer.Ordinal);
        try
        {
            // One after the other: the first makes the identity folder that all share.
            foreach (var name in Names)
            {
                running[name] = await StartAsync(name, data, ports, ct);
                await WholeSuite.ServingAsync(running[name].As("local-officer"), ct);
            }

            var people = new Officers(identity => running["inspection"].As(identity), identity => running["referral"].As(identity));
            await FlowAsync(people, ct);

            await running["screening"].KillAsync();
            var without = await people.SubmitSampleAsync(Samples.Turbines, ct);
            Assert.NotEmpty(without.Assessment.NotPerformed);
            Assert.All(without.Assessment.NotPerformed, n => Assert.Equal("screening", n.Check));
            Assert.NotEqual(Lane.Green, without.Assessment.Lane);

            await running["screening"].DisposeAsync();
            running["screening"] = await StartAsync("screening", data, ports, ct);
            var complete = await people.UntilAsync(without.Name, d => d.Assessment.NotPerformed.Count == 0, ct);
            Assert.Equal((Outcome.Release, "service back"), (complete.Assessment.Outcome, complete.Assessment.Trigger));
        }
        finally
        {
            foreach (var program in running.Values)
            {
                await program.DisposeAsync();
            }
        }

        Directory.Delete(data, recursive: true);
    }

    private static async Task FlowAsync(Officers people, CancellationToken ct)
    {
        var submitted = await people.SubmitSampleAsync(Samples.Welder, ct);
        Assert.Equal(Outcome.StopRefer, submitted.Assessment.Outcome);
        Assert.Empty(submitted.Assessment.NotPerformed);
        await people.ReferAsync(await people.HoldAsync(submitted, ct), ct);
        var delivered = await people.UntilAsync(submitted.Name, d => d.Holds[0].Receipt?.DeliverTime is not null, ct);
        await people.ApproveAsync(await people.ProposeAsync(delivered.Holds[0].ReferralCase, ct), ct);
        var decided = await people.UntilAsync(submitted.Name, d => d.Holds[0].Decision is not null, ct);
        Assert.Equal(Declaration.Types.State.Refused, decided.State);
    }

    private static Task<SuiteProgram> StartAsync(string name, string data, int[] ports, CancellationToken ct)
    {
        var peers = Names.Select((n, i) => string.Create(CultureInfo.InvariantCulture, $"--Peers:{n}=https://localhost:{ports[i]}")).Where((_, i) => Names[i] != name);
        var port = string.Create(CultureInfo.InvariantCulture, $"--port={ports[Array.IndexOf(Names, name)]}");
        return SuiteProgram.StartAsync(data, ct, ["--services=" + name, port, "--Inspection:ReassessSeconds=1", .. peers]);
    }
}
