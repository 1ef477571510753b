using Customs.Testing;
using Grpc.Core;

namespace Customs.Referral.Service.Tests;

public sealed class ReportTests(PostgresServer postgres)
{
    private static readonly DateTimeOffset Start = new(2025, 12, 30, 8, 0, 0, TimeSpan.Zero);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_report_as_known_on_a_day_is_the_same_whenever_it_is_printed(bool onPostgres)
    {
        var clock = new ShiftedClock(Start);
        await using var desks = await Desks.StartAsync(Ct, onPostgres ? postgres : null, clock);
        var before = await desks.Inspection.OpenReferralAsync(Files.Referral(1, "Emas Maju Sdn Bhd", presumed: "IR", programmes: "missile"), cancellationToken: Ct);
        clock.Shift = TimeSpan.FromDays(3);
        var first = await desks.Inspection.OpenReferralAsync(Files.Referral(2, "Emas Maju Sdn Bhd", programmes: "missile"), cancellationToken: Ct);
        await desks.Inspection.OpenReferralAsync(Files.Referral(3, "EMAS MAJU SDN. BHD.", programmes: "missile"), cancellationToken: Ct);
        await desks.Inspection.OpenReferralAsync(Files.Referral(4, "Other Trading", destination: "AE", programmes: "nuclear"), cancellationToken: Ct);
        var known = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        clock.Shift = TimeSpan.FromDays(4);
        var printed = await ReportAsync(desks, 2026, known);

        await CloseAsync(desks, first.Name, "IR", "CONFIRMED");
        await CloseAsync(desks, before.Name, "IR", "REFUTED");
        clock.Shift = TimeSpan.FromDays(34);

        Assert.Equal((2, 1, 3, 1, false), (printed.Total, printed.TotalBefore, printed.CaseCount, printed.CaseCountBefore, printed.Provisional));
        Assert.Equal(printed, await ReportAsync(desks, 2026, known));
        var now = await ReportAsync(desks, 2026, day: null);
        Assert.True(now.Provisional);
        var missile = Assert.Single(now.Counts, c => c is { Programme: "missile", Count: 1 });
        Assert.Equal(("MY", "IR", "CERTAIN", "CONFIRMED"), (missile.DeclaredDestination, missile.PresumedRecipient, missile.Certainty, missile.Verification));
        var refuted = Assert.Single(now.Counts, c => c.CountBefore == 1);
        Assert.Equal(("NONE", "REFUTED", "IR"), (refuted.Certainty, refuted.Verification, refuted.PresumedRecipient));
        Assert.Equal((2, 1), (now.Total, now.TotalBefore));
    }

    [Theory]
    [InlineData(1999, null)]
    [InlineData(2031, null)]
    [InlineData(2025, "2025-12-31")]
    public async Task A_year_or_a_day_that_can_not_be_counted_is_refused(int year, string? day)
    {
        await using var desks = await Desks.StartAsync(Ct, postgres: null, new ShiftedClock(Start));
        var refused = await Assert.ThrowsAsync<RpcException>(() => ReportAsync(desks, year, day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
    }

    [Fact]
    public async Task Similar_cases_are_told_with_what_joins_them_and_what_came_of_them()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var first = await desks.Inspection.OpenReferralAsync(Files.Referral(1, "Emas Maju Sdn Bhd", phone: "+60 3 5543 1200"), cancellationToken: Ct);
        var second = await desks.Inspection.OpenReferralAsync(Files.Referral(2, "Quite Another", destination: "AE", phone: "0060-3-5543-1200"), cancellationToken: Ct);
        await desks.Inspection.OpenReferralAsync(Files.Referral(3, "Third"), cancellationToken: Ct);
        await CloseAsync(desks, first.Name, "IR", "CONFIRMED");

        var similar = await desks.As("local-desk").ListSimilarCasesAsync(new V1.ListSimilarCasesRequest { Name = second.Name }, cancellationToken: Ct);
        Assert.Equal(first.Name, similar.Cases[0].Name);
        Assert.Equal(("CONFIRMED", V1.Decision.Types.Kind.Refuse), (similar.Cases[0].Outcome, similar.Cases[0].Decision));
        Assert.Equal(["PHONE", "EXPORTER", "GOODS"], similar.Cases[0].Links.Select(l => l.Kind));
        Assert.Equal(["EXPORTER", "GOODS"], similar.Cases[1].Links.Select(l => l.Kind));
    }

    internal static async Task CloseAsync(Desks desks, string name, string country, string outcome)
    {
        var desk = desks.As("local-desk");
        var now = await desk.TakeCaseAsync(new V1.TakeCaseRequest { Name = name, RequestId = Desks.NewId() }, cancellationToken: Ct);
        now = await desk.StatePresumptionAsync(new V1.StatePresumptionRequest { Name = name, RecipientCountry = country, Programme = "missile", Ground = "partner service", Etag = now.Etag, RequestId = Desks.NewId() }, cancellationToken: Ct);
        now = await desk.VerifyIndicationAsync(
            new V1.VerifyIndicationRequest { Name = name, Indicator = "P05", Verification = V1.CaseIndication.Types.Verification.Confirmed, Ground = "register", Etag = now.Etag, RequestId = Desks.NewId() }, cancellationToken: Ct);
        now = await desk.ProposeDecisionAsync(
            new V1.ProposeDecisionRequest { Name = name, Kind = V1.Decision.Types.Kind.Refuse, Reason = "procurement", LegalBasis = "Art. 4", Etag = now.Etag, RequestId = Desks.NewId() }, cancellationToken: Ct);
        var second = desks.As("local-desk-2");
        now = await second.DecideReferralAsync(new V1.DecideReferralRequest { Name = name, Answer = V1.DecideReferralRequest.Types.Answer.Approve, Etag = now.Etag, RequestId = Desks.NewId() }, cancellationToken: Ct);
        var proposed = await second.CloseCaseAsync(new V1.CloseCaseRequest { Name = name, Outcome = outcome, Words = "done", Etag = now.Etag, RequestId = Desks.NewId() }, cancellationToken: Ct);
        await desk.AnswerProposalAsync(Desks.Approval(proposed), cancellationToken: Ct);
    }

    private static async Task<V1.IndicationReport> ReportAsync(Desks desks, int year, DateOnly? day) => await desks.As("local-supervisor").GetIndicationReportAsync(
        new V1.GetIndicationReportRequest { Year = year, AsKnownOn = day is { } d ? new Google.Type.Date { Year = d.Year, Month = d.Month, Day = d.Day } : null }, cancellationToken: Ct);
}
