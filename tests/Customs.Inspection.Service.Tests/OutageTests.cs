using Customs.Inspection.V1;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests;

public sealed class OutageTests
{
    private static readonly Dictionary<string, string> Quick = new() { ["Inspection:ReassessSeconds"] = "1" };

    [Theory]
    [InlineData("screening")]
    [InlineData("classification")]
    public async Task A_check_that_could_not_run_goes_to_a_human_and_is_made_up_for_when_the_service_is_back(string away)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct, settings: Quick);
        var service = away == "screening" ? fixture.Screening.Switch : fixture.Classification.Switch;
        service.GoAway();

        var submitted = await fixture.SubmitAsync(Border.Pump(), ct);

        Assert.All(submitted.Assessment.NotPerformed, n => Assert.Equal(away, n.Check));
        Assert.NotEmpty(submitted.Assessment.NotPerformed);
        Assert.NotEqual(Lane.Green, submitted.Assessment.Lane);
        Assert.NotEqual(Outcome.Release, submitted.Assessment.Outcome);
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await fixture.Supervisor.ReleaseDeclarationAsync(
            new ReleaseDeclarationRequest { Name = submitted.Name, Reason = "hurry", Etag = submitted.Etag, RequestId = Border.NewId() }, cancellationToken: ct));
        Assert.Equal(StatusCode.FailedPrecondition, refused.StatusCode);
        Assert.Contains("not been performed", refused.Status.Detail);

        service.ComeBack();
        var complete = await fixture.UntilAsync(submitted.Name, d => d.Assessment.NotPerformed.Count == 0, ct);

        Assert.Equal("service back", complete.Assessment.Trigger);
        Assert.Equal(Outcome.Release, complete.Assessment.Outcome);
        Assert.NotEmpty(complete.Assessment.Changes);
        var released = await fixture.Officer.ReleaseDeclarationAsync(
            new ReleaseDeclarationRequest { Name = complete.Name, Etag = complete.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
        Assert.Equal(Declaration.Types.State.Released, released.State);
    }

    [Fact]
    public async Task A_referral_to_a_desk_that_is_away_is_delivered_once_when_it_is_back_also_after_a_restart()
    {
        var ct = TestContext.Current.CancellationToken;
        var data = Directory.CreateTempSubdirectory("customs-inspection-").FullName;
        var desk = new Fakes.FakeReferral();
        string name;
        desk.Switch.GoAway();
        await using (var fixture = await InspectionFixture.StartAsync(ct, data, referral: desk))
        {
            var submitted = await fixture.SubmitAsync(Border.Pump(), ct);
            var stopped = await fixture.Officer.PlaceHoldAsync(
                new PlaceHoldRequest { Declaration = submitted.Name, ReasonCode = "H03", Etag = submitted.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
            await fixture.Officer.ReferHoldAsync(
                new ReferHoldRequest { Name = stopped.Holds[0].Name, Desk = "desks/federal", Etag = stopped.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
            name = submitted.Name;
        }

        Assert.Empty(desk.Opened);
        desk.Switch.ComeBack();
        await using (var fixture = await InspectionFixture.StartAsync(ct, data, referral: desk))
        {
            var delivered = await fixture.UntilAsync(name, d => d.Holds[0].Receipt.DeliverTime is not null, ct);
            desk.Decide(delivered.Holds[0].Name, Referral.V1.Decision.Types.Kind.Release);
            var decided = await fixture.UntilAsync(name, d => d.Holds[0].Decision is not null, ct);
            Assert.Equal(Declaration.Types.State.Released, decided.State);
        }

        // The events are told again from the start to a service that remembers what it has applied.
        await using (var fixture = await InspectionFixture.StartAsync(ct, data, referral: desk))
        {
            var audit = await fixture.Officer.ListAuditEventsAsync(new ListAuditEventsRequest { Resource = name }, cancellationToken: ct);
            Assert.Single(audit.Events, e => e.Act == "DecisionApplied");
            Assert.Single(desk.Opened);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task A_later_edition_that_names_a_party_brings_its_released_declaration_back_to_the_officers()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var submitted = await fixture.SubmitAsync(Border.Pump(), ct);
        Assert.Equal(Outcome.Release, submitted.Assessment.Outcome);
        await fixture.Officer.ReleaseDeclarationAsync(
            new ReleaseDeclarationRequest { Name = submitted.Name, Etag = submitted.Etag, RequestId = Border.NewId() }, cancellationToken: ct);

        fixture.Screening.Key = "basis-2";
        fixture.Screening.Switch.GoAway();
        fixture.Screening.Listed["Fjordvik Vannverk AS"] = "lists/un/designations/QDi.001";
        fixture.Screening.Switch.ComeBack();
        fixture.Screening.Alert($"{submitted.Name}/parties/csg");

        var again = await fixture.UntilAsync(submitted.Name, d => d.Assessment.Trigger == "list changed", ct);
        Assert.Equal(Outcome.StopRefer, again.Assessment.Outcome);
        Assert.Contains(again.Assessment.Changes, c => c.Contains("G04"));
        Assert.Equal(Declaration.Types.State.Released, again.State);
        var queue = await fixture.Officer.ListQueueEntriesAsync(new ListQueueEntriesRequest(), cancellationToken: ct);
        Assert.StartsWith("RECALL IT", Assert.Single(queue.Entries).LastEvent);
    }
}
