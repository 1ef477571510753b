using Customs.Primitives;

namespace Customs.Referral.Tests;

public sealed class RetentionTests
{
    private static readonly DateTimeOffset Closed = new(2024, 5, 1, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(CaseOutcome.Refuted, 10)]
    [InlineData(CaseOutcome.NotVerifiable, 20)]
    [InlineData(CaseOutcome.Confirmed, 30)]
    public void The_clock_runs_from_the_closing_by_the_terms_of_that_day(CaseOutcome outcome, int days)
    {
        var rule = new Retention(new Dated<RetentionTerms>(
        [
            new(new DateOnly(2020, 1, 1), new DateOnly(2024, 12, 31), new RetentionTerms(30, 20, 10), "old"),
            new(new DateOnly(2025, 1, 1), null, new RetentionTerms(3, 2, 1), "new"),
        ]));
        Assert.Equal(Closed.AddDays(days), rule.EndOf(ClosedCase(outcome)));
        Assert.Null(rule.EndOf(ClosedCase(outcome) with { State = CaseState.Reopened }));
    }

    [Fact]
    public void A_comment_after_the_end_does_not_prolong_it()
    {
        var commented = (CaseChange.Done)ClosedCase(CaseOutcome.Refuted).Comment("local-desk", "filed", Closed.AddDays(100));
        Assert.Equal(Closed.AddDays(365), SampleRetention.Rule.EndOf(commented.Case));
    }

    [Fact]
    public void What_is_erased_keeps_its_outcome_and_its_order_and_loses_every_word()
    {
        var erased = ((CaseChange.Done)Retention.Erase(ClosedCase(CaseOutcome.Refuted), Closed.AddYears(2))).Case;
        Assert.Equal((CaseOutcome.Refuted, CaseState.Closed, "CaseErased"), (erased.Outcome, erased.State, erased.Events[^1].Act));
        Assert.Equal("[erased]", erased.Title);
        Assert.All(erased.Events.SkipLast(1), e => Assert.Equal("[erased]", e.Text));
        Assert.All(erased.Indications, i => Assert.Equal("[erased]", i.Sentence));
    }

    private static Case ClosedCase(CaseOutcome outcome) => new()
    {
        Name = "cases/2024-000001",
        Desk = "desks/by",
        ReferredBy = "local-officer",
        OpenedAt = Closed.AddDays(-30),
        UpdatedAt = Closed,
        State = CaseState.Closed,
        Outcome = outcome,
        Title = "Emas Maju to IR",
        Indications = [new CaseIndication("declarations/1", "P05", "PROCUREMENT", "Emas Maju trades in gold.") { Ground = "register" }],
        Events = [new CaseEvent(1, "CaseOpened", "local-officer", Closed.AddDays(-30), "Emas"), new CaseEvent(2, "CaseClosed", "local-desk", Closed, "Emas")],
        Version = 2,
    };
}
