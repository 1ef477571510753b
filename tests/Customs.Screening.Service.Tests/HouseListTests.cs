using System.Globalization;
using Customs.Testing;
using Grpc.Core;
using State = Customs.Screening.V1.Edition.Types.State;

namespace Customs.Screening.Service.Tests;

public sealed class HouseListTests(PostgresServer postgres)
{
    private const string Welders = """{"id": "X-1", "kind": "entity", "names": [{"name": "Kavir Precision Welding"}], "countries": ["IR"]}""";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_unknown_field_rejects_the_file_and_names_the_field()
    {
        await using var desk = await ListDesk.StartAsync(Ct);
        var edition = await desk.ImportHouseAsync(Welders + "\n" + """{"id": "X-2", "names": [{"name": "Other Works"}], "colour": "red"}""");
        Assert.Equal(State.Rejected, edition.State);
        Assert.Contains("colour", edition.Reason, StringComparison.Ordinal);
        Assert.Equal(V1.PartyScreening.Types.Verdict.NotPerformed, (await desk.ScreenAsync("Kavir Precision Welding")).Verdict);
    }

    [Fact]
    public async Task A_far_smaller_file_is_kept_out_unless_it_is_said_to_be_meant()
    {
        await using var desk = await ListDesk.StartAsync(Ct);
        var many = Enumerable.Range(1, 200).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{"id": "X-{{i}}", "names": [{"name": "Firm number {{i}} of many"}]}"""));
        await desk.ImportHouseAsync(string.Join('\n', many));
        var shrunk = await desk.ImportHouseAsync(Welders);
        Assert.Equal(State.Rejected, shrunk.State);
        Assert.Equal(200, (await desk.EditionsAsync("house")).Single(e => e.State == State.Active).DesignationCount);
        var meant = await desk.ImportHouseAsync(Welders, acceptShrink: true);
        Assert.Equal((State.Active, 1, 199), (meant.State, meant.ChangedCount, meant.RemovedCount));
    }

    [Fact]
    public async Task The_same_request_twice_is_one_edition_and_with_another_file_it_is_refused()
    {
        await using var desk = await ListDesk.StartAsync(Ct);
        var id = ListDesk.NewId();
        var first = await desk.ImportHouseAsync(Welders, id);
        Assert.Equal(first, await desk.ImportHouseAsync(Welders, id));
        Assert.Single(await desk.EditionsAsync("house"));
        var other = await Assert.ThrowsAsync<RpcException>(() => desk.ImportHouseAsync(Welders.Replace("X-1", "X-9", StringComparison.Ordinal), id));
        Assert.NotEqual(StatusCode.Unknown, other.StatusCode);
        Assert.Single(await desk.EditionsAsync("house"));
    }

    [Fact]
    public async Task Requests_that_come_at_once_with_one_id_make_one_edition()
    {
        await using var desk = await ListDesk.StartAsync(Ct);
        var id = ListDesk.NewId();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => desk.ImportHouseAsync(Welders, id)));
        Assert.Single(answers.Select(a => a.Name).Distinct());
        Assert.Single(await desk.EditionsAsync("house"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_decision_is_remembered_until_the_designation_changes(bool onPostgres)
    {
        await using var desk = await ListDesk.StartAsync(Ct, postgres: onPostgres ? postgres : null);
        await desk.ImportHouseAsync(Welders);
        var basis = await desk.BasisAsync();
        var match = (await desk.ScreenAsync("KAVIR Precision Welding Co")).Matches[0];
        Assert.Null(match.Disposition);
        var officer = new V1.ScreeningService.ScreeningServiceClient(desk.Suite.As("local-officer"));
        var decision = new V1.RecordDispositionRequest
        {
            Party = new V1.PartyQuery { Name = "KAVIR Precision Welding Co" },
            Designation = match.Designation,
            Kind = V1.Disposition.Types.Kind.FalseMatch,
            Reason = "Another firm of Shiraz.",
            RequestId = ListDesk.NewId(),
        };
        await officer.RecordDispositionAsync(decision, cancellationToken: Ct);
        Assert.NotEqual(basis, await desk.BasisAsync());
        Assert.Equal("Another firm of Shiraz.", (await desk.ScreenAsync("Kavir precision welding CO")).Matches[0].Disposition.Reason);

        await desk.ImportHouseAsync(Welders.Replace("\"IR\"", "\"IR\", \"AE\"", StringComparison.Ordinal));
        Assert.Null((await desk.ScreenAsync("KAVIR Precision Welding Co")).Matches[0].Disposition);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_party_declared_before_raises_an_alert_when_an_import_lists_it(bool onPostgres)
    {
        await using var desk = await ListDesk.StartAsync(Ct, postgres: onPostgres ? postgres : null);
        await desk.ImportHouseAsync(Welders);
        var request = new V1.RegisterSubjectsRequest();
        request.Subjects.Add(new V1.Subject { Name = "declarations/26DE1/parties/1", Party = new V1.PartyQuery { Name = "Sepid Vacuum Furnaces GmbH" } });
        request.Subjects.Add(new V1.Subject { Name = "declarations/26DE1/parties/2", Party = new V1.PartyQuery { Name = "Kavir Precision Welding" } });
        Assert.Equal(2, (await desk.Service.RegisterSubjectsAsync(request, cancellationToken: Ct)).SubjectCount);

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        stop.CancelAfter(TimeSpan.FromSeconds(60));
        using var watch = desk.Service.WatchScreeningAlerts(new V1.WatchScreeningAlertsRequest(), cancellationToken: stop.Token);
        await desk.ImportHouseAsync(Welders + "\n" + """{"id": "X-2", "kind": "entity", "names": [{"name": "Sepid Vacuum Furnaces"}]}""");
        do
        {
            Assert.True(await watch.ResponseStream.MoveNext(stop.Token));
        }
        while (watch.ResponseStream.Current.Alert is null);
        var alert = watch.ResponseStream.Current.Alert;
        Assert.Equal(("declarations/26DE1/parties/1", "lists/house/designations/X-2"), (alert.Subject, alert.Match.Designation));
        Assert.StartsWith("new or changed in lists/house/editions/", alert.Change, StringComparison.Ordinal);
    }
}
