namespace Customs.Referral.Tests;

internal static class Samples
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    public static Opening.Referral Referral(string hold = "declarations/26DE7430102A0417B4/holds/1") => new(
        new CaseSubject("declarations/26DE7430102A0417B4", 1, hold, "declarations/26DE7430102A0417B4/assessments/1", "H03", "Reg. (EU) 2021/821 Art. 4(1)", "welder to MY", default),
        "desks/by",
        "officer-1",
        "DE007302",
        "Is the end user real?",
        [new("declarations/26DE7430102A0417B4", "P05", "PROCUREMENT", "The goods do not fit the end user."), new("declarations/26DE7430102A0417B4", "E02", "END_USE", "The goods are of concern.")],
        Noon.AddDays(14),
        "release",
        [],
        ["missile"]);

    public static Case New() => Opening.Open("cases/2026-000001", Referral(), Noon).Case;

    public static Case Taken() => Done(New().Take("desk-1", Noon));

    public static Case Proposed() => Done(Taken().Propose(Refusal()));

    public static Decision Refusal(string proposer = "desk-1") => new(DecisionKind.Refuse, "covert procurement", "s. 4 AWG", [], proposer, Noon);

    public static Case Decided() => Done(Proposed().Approve("desk-2", "", Noon));

    public static Case Verified() => Done(Done(Decided().Verify("desk-1", "", "P05", Verification.Confirmed, "register extract", Noon)).Verify("desk-1", "", "E02", Verification.NotVerifiable, "no data sheet", Noon));

    public static Case Closed()
    {
        var proposed = Done(Verified().Close("desk-1", CaseOutcome.Confirmed, "charged", Noon));
        return Done(proposed.ApproveProposal(1, proposed.Proposals[0].Etag, "desk-2", Noon));
    }

    public static Case Done(CaseChange change) => Assert.IsType<CaseChange.Done>(change).Case;

    public static string Refused(CaseChange change) => Assert.IsType<CaseChange.Refused>(change).Reason;

    public static string Forbidden(CaseChange change) => Assert.IsType<CaseChange.Forbidden>(change).Reason;
}
