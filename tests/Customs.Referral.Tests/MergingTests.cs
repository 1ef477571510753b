namespace Customs.Referral.Tests;

public sealed class MergingTests
{
    [Fact]
    public void Holds_indications_and_clocks_go_over_and_both_numbers_live_on()
    {
        var into = Samples.Done(Other().Take("desk-1", Samples.Noon));
        var merged = into.Merge(Samples.New(), "desk-1", "one buyer behind both", Samples.Noon);
        var after = Samples.Done(merged.Into);
        var ended = Samples.Done(merged.From!);

        Assert.Equal([2, 4], new[] { after.Subjects.Count, after.Indications.Count });
        Assert.Equal(("cases/2026-000001", "cases/2026-000002"), (Assert.Single(after.MergedFrom), ended.MergedInto));
        Assert.Equal((CaseState.Merged, false), (ended.State, ended.IsOpen));
        Assert.Equal(Samples.Noon.AddDays(3), after.DueAt);
        Assert.Contains("cases/2026-000001", after.Events[^1].Text);
        Assert.Contains("cases/2026-000002", ended.Events[^1].Text);
        Assert.Equal(ReferralNotice.Merged, ((CaseChange.Done)merged.Into).Notice);

        // Both officers who referred are known, and neither decides.
        var proposed = Samples.Done(after.Propose(Samples.Refusal()));
        Assert.Contains("referred it", Samples.Forbidden(proposed.Approve("officer-1", "", Samples.Noon)));
        Assert.Contains("referred it", Samples.Forbidden(proposed.Approve("officer-2", "", Samples.Noon)));
    }

    [Fact]
    public void What_is_decided_waiting_for_others_or_another_officers_is_not_merged()
    {
        var into = Samples.Done(Other().Take("desk-1", Samples.Noon));
        Assert.Contains("itself", Refused(into.Merge(into, "desk-1", "x", Samples.Noon)));
        Assert.Contains("decided", Refused(into.Merge(Samples.Decided(), "desk-1", "x", Samples.Noon)));
        Assert.Contains("has cases/2026-000001", Forbidden(into.Merge(Samples.Done(Samples.New().Take("desk-2", Samples.Noon)), "desk-1", "x", Samples.Noon)));
        Assert.Contains("desk-1 has it", Forbidden(into.Merge(Samples.New(), "desk-2", "x", Samples.Noon)));
        Assert.Contains("officer who referred", Refused(into.Merge(Samples.Done(Samples.Taken().AskBack("desk-1", "marks?", Samples.Noon)), "desk-1", "x", Samples.Noon)));
        var asked = Samples.Done(Samples.Taken().OpenRound("desk-1", Authority.Find("LICENSING")!, "", "Was a licence denied?", [], 0, Primitives.Calendars.WorkingCalendar.Germany, Samples.Noon));
        Assert.Contains("another authority", Refused(into.Merge(asked, "desk-1", "x", Samples.Noon)));
        var ended = Samples.Done(into.Merge(Samples.New(), "desk-1", "x", Samples.Noon).From!);
        Assert.Contains("was merged into", Refused(into.Merge(ended, "desk-1", "x", Samples.Noon)));
    }

    private static string Refused(Merging.Merged merged)
    {
        Assert.Null(merged.From);
        return Samples.Refused(merged.Into);
    }

    private static string Forbidden(Merging.Merged merged)
    {
        Assert.Null(merged.From);
        return Samples.Forbidden(merged.Into);
    }

    private static Case Other()
    {
        var first = Samples.Referral("declarations/26DE7430102A0999B4/holds/1");
        var other = first with
        {
            Officer = "officer-2",
            DueAt = Samples.Noon.AddDays(3),
            Indications = [.. first.Indications.Select(i => i with { Declaration = "declarations/26DE7430102A0999B4" })],
        };
        return Opening.Open("cases/2026-000002", other, Samples.Noon).Case;
    }
}
