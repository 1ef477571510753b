using Customs.Officer.Cases;
using Customs.Officer.Shell;
using Goods = Customs.Inspection.V1;
using V1 = Customs.Referral.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>Says what happened after an act, and what comes next.</summary>
internal static class Outcomes
{
    public static string Of(Request.Effect effect, Goods.Declaration after) => effect switch
    {
        Request.Stop stop => $"Stopped: {stop.Mrn} ({stop.ReasonCode}). Next: R refers it to a desk.",
        Request.Refer refer => $"Referred to {CommonWire.Last(refer.Desk)}. Page 6 shows how far it is.",
        Request.Release release when after.State != Goods.Declaration.Types.State.Released => $"Proposed to release {release.Mrn}. Another person has to answer (A); one of the two is a supervisor.",
        Request.ConfirmHold confirm => $"Confirmed the hold on {confirm.Mrn}.",
        Request.AnswerGoods { Agree: true } answer => $"Approved and done: {answer.Mrn} is {CommonWire.PastTense(after.State.ToString())}.",
        Request.AnswerGoods answer => $"Turned down: {answer.Mrn}.",
        Request.Release release => $"Released: {release.Mrn}. The goods may go.",
        Request.Lift lift => $"Lifted the hold on {lift.Mrn}; {after.Holds.Count(HoldStands)} still in force.",
        Request.AnswerDesk answer => $"Answered the desk about {answer.Mrn}.",
        Request.TakeGoods take => $"Taken: {take.Mrn}.",
        _ => $"Done: {effect.Words}.",
    };

    public static string Of(Request.Effect effect, V1.Case after) => effect switch
    {
        Request.Take take => $"Taken: {take.Number}. Nobody else gets it.",
        Request.Verify verify => $"Verified {verify.Indication}; {after.Indications.Count(NotVerified)} to verify.",
        Request.Propose propose => $"Proposed in {propose.Number}. Another person has to approve it (A).",
        Request.CloseCase close => $"Proposed to close {close.Number}. Another person has to answer (A).",
        Request.Approve { Proposal: > 0, Agree: true } answer => $"Approved and done: {answer.Number} is {CommonWire.PastTense(after.State.ToString())}.",
        Request.Approve { Agree: true } approve => $"Decided: {approve.Number}. The officer who stopped the goods sees it. Next: X closes the case.",
        Request.Approve approve => $"Sent back: {approve.Number}.",
        _ => $"Done: {effect.Words}.",
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
