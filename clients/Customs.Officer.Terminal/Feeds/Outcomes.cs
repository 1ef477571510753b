using Customs.Officer.Cases;
using Customs.Officer.Shell;
using Customs.Officer.Text;
using Goods = Customs.Inspection.V1;
using V1 = Customs.Referral.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>Says what happened after an act, and what comes next.</summary>
internal static class Outcomes
{
    public static string Of(Request.Effect effect, Goods.Declaration after) => effect switch
    {
        Request.Stop stop => Texts.Fill($"Stopped: {stop.Mrn} ({stop.ReasonCode}). Next: R refers it to a desk."),
        Request.Refer refer => Texts.Fill($"Referred to {CommonWire.Last(refer.Desk)}. Page 6 shows how far it is."),
        Request.Release release when after.State != Goods.Declaration.Types.State.Released => Texts.Fill($"Proposed to release {release.Mrn}. Another person has to answer (A); one of the two is a supervisor."),
        Request.ConfirmHold confirm => Texts.Fill($"Confirmed the hold on {confirm.Mrn}."),
        Request.AnswerGoods { Agree: true } answer => Texts.Fill($"Approved and done: {answer.Mrn} is {CommonWire.PastTense(after.State.ToString())}."),
        Request.AnswerGoods answer => Texts.Fill($"Turned down: {answer.Mrn}."),
        Request.Release release => Texts.Fill($"Released: {release.Mrn}. The goods may go."),
        Request.Lift lift => Texts.Fill($"Lifted the hold on {lift.Mrn}; {after.Holds.Count(HoldStands)} still in force."),
        Request.AnswerDesk answer => Texts.Fill($"Answered the desk about {answer.Mrn}."),
        Request.Examine seen => Texts.Fill($"Recorded: the examination of {seen.Mrn} with result {seen.Result}."),
        Request.Recall recall => Texts.Fill($"Recalled: {recall.Mrn}. Call the office of exit. Next: S stops it."),
        Request.AddPapers papers => Texts.Fill($"Papers added to {papers.Mrn}; assessed again: {after.Assessment?.Lane.ToString().ToUpperInvariant()}. {after.Assessment?.Reason}"),
        Request.AddValues values => Texts.Fill($"Values added to {values.Mrn}; assessed again: {after.Assessment?.Lane.ToString().ToUpperInvariant()}. {after.Assessment?.Reason}"),
        Request.TakeGoods take => Texts.Fill($"Taken: {take.Mrn}."),
        _ => Texts.Fill($"Done: {effect.Words}."),
    };

    public static string Of(Request.Effect effect, V1.Case after) => effect switch
    {
        Request.Take take => Texts.Fill($"Taken: {take.Number}. Nobody else gets it."),
        Request.Verify verify => Texts.Fill($"Verified {verify.Indication}; {after.Indications.Count(NotVerified)} to verify."),
        Request.Propose propose => Texts.Fill($"Proposed in {propose.Number}. Another person has to approve it (A)."),
        Request.CloseCase close => Texts.Fill($"Proposed to close {close.Number}. Another person has to answer (A)."),
        Request.Approve { Proposal: > 0, Agree: true } answer => Texts.Fill($"Approved and done: {answer.Number} is {CommonWire.PastTense(after.State.ToString())}."),
        Request.Approve { Agree: true } approve => Texts.Fill($"Decided: {approve.Number}. The officer who stopped the goods sees it. Next: X closes the case."),
        Request.Approve approve => Texts.Fill($"Sent back: {approve.Number}."),
        _ => Texts.Fill($"Done: {effect.Words}."),
    };

    /// <summary>The code of an outcome on the wire.</summary>
    public static string Code(Verification outcome) => outcome switch
    {
        Verification.Confirmed => "CONFIRMED",
        Verification.Refuted => "REFUTED",
        Verification.NotVerifiable or Verification.Unverified => "NOT_VERIFIABLE",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "unknown outcome"),
    };

    private static bool HoldStands(Goods.Hold hold) => hold.State is Goods.Hold.Types.State.Placed or Goods.Hold.Types.State.Referred;

    private static bool NotVerified(V1.CaseIndication one) => one.Verification is V1.CaseIndication.Types.Verification.Unverified or V1.CaseIndication.Types.Verification.Unspecified;
}
