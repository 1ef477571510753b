using Customs.Inspection.V1;
using Customs.Referral.V1;
using Customs.ServiceDefaults;

namespace Customs.Suite.Tests;

/// <summary>What was acknowledged is there after the process was killed in the instant after, and is there once.</summary>
public sealed class KillTests
{
    private static readonly string[] Steps = ["DeclarationSubmitted", "HoldPlaced", "HoldReferred", "ReferralDecided"];

    [Fact(Timeout = 300_000)]
    public async Task Every_act_that_was_acknowledged_survives_a_kill_and_is_there_once()
    {
        var ct = TestContext.Current.CancellationToken;
        var data = Directory.CreateTempSubdirectory("customs-kill-").FullName;
        var submission = Officers.NewId();

        // 1. Each act on a process of its own, which is killed as soon as it has answered.
        var submitted = await KilledAfterAsync(data, p => p.SubmitAsync(Samples.Read(Samples.Welder), Samples.Welder, submission, ct), ct);
        var held = await KilledAfterAsync(data, async p => await p.HoldAsync(await p.GetAsync(submitted.Name, ct), ct), ct);
        var referred = await KilledAfterAsync(data, async p => await p.ReferAsync(await p.GetAsync(held.Name, ct), ct), ct);
        Assert.Equal(Declaration.Types.State.Referred, referred.State);
        var decided = await KilledAfterAsync(data, p => DecideAsync(p, submitted.Name, ct), ct);

        // 2. All of it on a last one, which finishes what was under way.
        await using (var program = await SuiteProgram.StartAsync(data, ct, "--port=0"))
        {
            var people = new Officers(program.As);
            var ended = await people.UntilAsync(submitted.Name, d => d.Holds.Count > 0 && d.Holds[0].Decision is not null, ct);
            Assert.Equal(Declaration.Types.State.Refused, ended.State);
            Assert.Single(ended.Holds);
            await CheckOnceAsync(people, submitted.Name, decided.Name, ct);

            // The border system that never saw the answer sends again and gets its first answer, not a second declaration.
            var again = await people.SubmitAsync(Samples.Read(Samples.Welder), Samples.Welder, submission, ct);
            Assert.Equal(submitted.Name, again.Name);
            var queue = await people.Officer.ListQueueEntriesAsync(new ListQueueEntriesRequest { IncludeEnded = true }, cancellationToken: ct);
            Assert.Single(queue.Entries);
        }

        Directory.Delete(data, recursive: true);
    }

    private static async Task<T> KilledAfterAsync<T>(string data, Func<Officers, Task<T>> act, CancellationToken ct)
    {
        await using var program = await SuiteProgram.StartAsync(data, ct, "--port=0");
        await WholeSuite.ServingAsync(program.As("local-officer"), ct);
        var acknowledged = await act(new Officers(program.As));
        await program.KillAsync();
        return acknowledged;
    }

    private static async Task<Case> DecideAsync(Officers people, string declaration, CancellationToken ct)
    {
        // The desk gets the referral from the outbox of the process that was killed.
        var delivered = await people.UntilAsync(declaration, d => d.Holds[0].Receipt?.DeliverTime is not null, ct);
        return await people.ApproveAsync(await people.ProposeAsync(delivered.Holds[0].ReferralCase, ct), ct);
    }

    private static async Task CheckOnceAsync(Officers people, string declaration, string @case, CancellationToken ct)
    {
        var inspected = await people.Officer.ListAuditEventsAsync(new Inspection.V1.ListAuditEventsRequest { Resource = declaration }, cancellationToken: ct);
        var worked = await people.Desk.ListAuditEventsAsync(new Referral.V1.ListAuditEventsRequest { Resource = @case }, cancellationToken: ct);
        Assert.Null(AuditChain.FirstBroken(inspected.Events));
        Assert.Null(AuditChain.FirstBroken(worked.Events));
        Assert.Equal(Steps, inspected.Events.Concat(worked.Events).Select(e => e.Act).Where(Steps.Contains));
        var cases = await people.Desk.ListCasesAsync(new ListCasesRequest { IncludeClosed = true }, cancellationToken: ct);
        Assert.Equal(@case, Assert.Single(cases.Cases).Name);
    }
}
