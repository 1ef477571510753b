using Customs.Common.V1;
using Customs.Inspection.V1;
using Customs.Testing;

namespace Customs.Inspection.Service.Tests;

public sealed class ClockTests(PostgresServer postgres)
{
    private static readonly Dictionary<string, string> Often = new() { ["Inspection:ClockSeconds"] = "1" };

    private readonly ShiftedTime _time = new();

    [Theory(Timeout = 120_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_clock_warns_and_expires_by_itself_and_queue_supervisor_and_desk_hear_of_it(bool onPostgres)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct, clock: _time, settings: Often, postgres: onPostgres ? await postgres.MakeDatabaseAsync(ct) : null);
        var held = await PlaceAsync(fixture, "H03", ct);
        var hold = held.Holds[0];
        Assert.Equal(("local-officer", "DE", 10), (hold.Clock.SetBy, hold.Clock.Calendar, hold.Clock.WorkingDays));
        await fixture.Supervisor.ConfirmHoldAsync(new ConfirmHoldRequest { Name = hold.Name, Etag = held.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
        var confirmed = await fixture.Officer.GetDeclarationAsync(new GetDeclarationRequest { Name = held.Name }, cancellationToken: ct);
        await fixture.Officer.ReferHoldAsync(new ReferHoldRequest { Name = hold.Name, Desk = "desks/federal", Etag = confirmed.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
        await UntilAsync(fixture, held.Name, d => d.Holds[0].Receipt.DeliverTime is not null, ct);

        _time.AdvanceTo(hold.Clock.WarnTime.ToDateTimeOffset());
        var warned = await UntilAsync(fixture, held.Name, d => d.Holds[0].Clock.Warned, ct);
        Assert.Equal(Declaration.Types.State.Referred, warned.State);
        var clock = Assert.Single((await Supervisor(fixture).ListClocksAsync(new ListClocksRequest(), cancellationToken: ct)).Clocks);
        Assert.Equal((hold.Name, "WARNED", hold.Clock.EndTime), (clock.Hold.Name, clock.State, clock.NextTickTime));

        _time.AdvanceTo(hold.Clock.EndTime.ToDateTimeOffset());
        var expired = await UntilAsync(fixture, held.Name, d => d.Holds[0].State == Hold.Types.State.Expired, ct);
        Assert.Equal((Declaration.Types.State.UnderControl, hold.Clock.EndTime), (expired.State, expired.Holds[0].EndTime));
        var row = Assert.Single((await Supervisor(fixture).ListQueueEntriesAsync(new ListQueueEntriesRequest(), cancellationToken: ct)).Entries);
        Assert.Contains("HAS EXPIRED", row.LastEvent);
        while (fixture.Referral.Clocks.Count < 2)
        {
            await Task.Delay(20, ct);
        }

        Assert.Equal(["WARNED", "EXPIRED"], fixture.Referral.Clocks.Select(c => c.ClockState));
    }

    [Fact]
    public async Task A_service_that_was_away_when_a_clock_ended_catches_up()
    {
        var ct = TestContext.Current.CancellationToken;
        var data = Directory.CreateTempSubdirectory("customs-clock-").FullName;
        string name;
        await using (var fixture = await InspectionFixture.StartAsync(ct, data, clock: _time, settings: Often))
        {
            name = (await PlaceAsync(fixture, "H05", ct)).Name;
        }

        _time.Advance(TimeSpan.FromDays(5));
        await using (var fixture = await InspectionFixture.StartAsync(ct, data, clock: _time, settings: Often))
        {
            var expired = await UntilAsync(fixture, name, d => d.Holds[0].State == Hold.Types.State.Expired, ct);
            Assert.Equal(expired.Holds[0].Clock.FirstLookEndTime, expired.Holds[0].EndTime);
            var trail = await Supervisor(fixture).ListAuditEventsAsync(new ListAuditEventsRequest { Resource = name }, cancellationToken: ct);
            Assert.Equal("inspection", Assert.Single(trail.Events, e => e.Act == "UnconfirmedHoldExpired").Actor);
        }

        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task Of_two_replicas_that_find_the_same_clock_one_acts()
    {
        var ct = TestContext.Current.CancellationToken;
        var database = await postgres.MakeDatabaseAsync(ct);
        await using var one = await InspectionFixture.StartAsync(ct, postgres: database, clock: _time, settings: Often);
        await using var two = await InspectionFixture.StartAsync(ct, postgres: database, clock: _time, settings: Often);
        var names = new List<string>();
        for (var i = 0; i < 8; i++)
        {
            names.Add((await PlaceAsync(one, "H10", ct)).Name);
        }

        _time.Advance(TimeSpan.FromDays(4));
        foreach (var name in names)
        {
            await UntilAsync(two, name, d => d.Holds[0].Clock.Ended, ct);
            var trail = await Supervisor(one).ListAuditEventsAsync(new ListAuditEventsRequest { Resource = name }, cancellationToken: ct);
            Assert.Single(trail.Events, e => e.Act == "ClockEnded");
        }
    }

    [Fact]
    public async Task An_office_has_the_calendar_of_its_state()
    {
        var ct = TestContext.Current.CancellationToken;
        var settings = new Dictionary<string, string> { ["Inspection:Calendar"] = "DE-HE", ["Inspection:OfficeCalendars:DE0073"] = "DE-BY" };
        await using var fixture = await InspectionFixture.StartAsync(ct, settings: settings);
        var dossier = Border.Pump();
        dossier.Declared.CustomsOfficeOfExport = "DE007302";
        Assert.Equal("DE-BY", (await PlaceAsync(fixture, "H07", ct, dossier)).Holds[0].Clock.Calendar);
        dossier = Border.Pump();
        dossier.Declared.CustomsOfficeOfExport = "DE004600";
        Assert.Equal("DE-HE", (await PlaceAsync(fixture, "H07", ct, dossier)).Holds[0].Clock.Calendar);
    }

    private static InspectionService.InspectionServiceClient Supervisor(InspectionFixture fixture) => fixture.Client(new ServiceDefaults.LocalIdentity("later-supervisor", [Role.Supervisor]));

    private static async Task<Declaration> PlaceAsync(InspectionFixture fixture, string reason, CancellationToken ct, Dossier? dossier = null)
    {
        var submitted = await fixture.SubmitAsync(dossier ?? Border.Pump(), ct);
        return await fixture.Officer.PlaceHoldAsync(new PlaceHoldRequest { Declaration = submitted.Name, ReasonCode = reason, Etag = submitted.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
    }

    // The worker looks at its own pace.
    private static async Task<Declaration> UntilAsync(InspectionFixture fixture, string name, Func<Declaration, bool> expected, CancellationToken ct)
    {
        while (true)
        {
            var declaration = await Supervisor(fixture).GetDeclarationAsync(new GetDeclarationRequest { Name = name }, cancellationToken: ct);
            if (expected(declaration))
            {
                return declaration;
            }

            await Task.Delay(20, ct);
        }
    }
}
