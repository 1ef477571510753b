using Customs.Officer.Cases;
using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Text;
using V1 = Customs.Referral.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>Cases as the desk's screens show them.</summary>
internal static class CaseWire
{
    private static readonly (string Wire, Act Act)[] Acts =
    [
        ("TAKE", Act.Take), ("VERIFY", Act.Verify), ("PROPOSE", Act.Decide), ("APPROVE", Act.Approve), ("ASK_BACK", Act.AskBack), ("COMMENT", Act.Comment), ("CLOSE", Act.CloseCase),
    ];

    public static CaseRow Row(V1.Case one) => new(
        one.Name, one.Etag, CommonWire.Last(one.Name), State(one), one.Owner, Subject(one), one.Question, CommonWire.At(one.OpenTime) ?? default, CommonWire.At(one.DueTime), Waits(one))
    {
        Desk = CommonWire.Last(one.Desk), Updated = CommonWire.At(one.UpdateTime),
        Closed = one.State is V1.Case.Types.State.Closed or V1.Case.Types.State.Merged, Proposed = one.State == V1.Case.Types.State.DecisionProposed,
    };

    public static CaseView View(V1.Case one, DateTimeOffset now) => new(
        one.Name, CommonWire.Last(one.Name), one.Etag, State(one), one.Desk, one.Owner, Subject(one), one.Question, CommonWire.Join(", ", one.ReferredBy, one.Office), CommonWire.At(one.DueTime),
        CommonWire.Told(one.DueConsequence),
        [.. one.Subjects.Select(subject => new RelatedView(subject.Declaration, CommonWire.Last(subject.Declaration), Texts.Fill($"version {subject.DeclarationVersion}, hold {subject.ReasonCode}: {subject.Summary}")))],
        [.. one.Indications.Select(indication => Indication(indication, now))],
        [.. one.Events.Reverse().Select(happened => new EventView(CommonWire.At(happened.EventTime) ?? default, happened.Actor, CommonWire.Join(": ", CommonWire.PastTense(happened.Act), happened.Text)))],
        one.Subjects.FirstOrDefault()?.LegalBasis ?? "", one.Decision is { Kind: not V1.Decision.Types.Kind.Unspecified } decision ? Proposal(decision, one, now) : null, [.. Acts.Select(pair => Permit(one, pair.Wire, pair.Act))])
    {
        Pending = CommonWire.Pending(one.Proposals).FirstOrDefault(),
        Rounds = [.. one.Rounds.Select(round => Round(round, now))],
    };

    public static V1.Decision.Types.Kind Kind(Decision decision) => decision switch
    {
        Decision.Release => V1.Decision.Types.Kind.Release,
        Decision.ReleaseWithConditions => V1.Decision.Types.Kind.ReleaseWithConditions,
        Decision.Refuse => V1.Decision.Types.Kind.Refuse,
        Decision.Secure => V1.Decision.Types.Kind.Secure,
        Decision.Seize => V1.Decision.Types.Kind.Seize,
        Decision.Return => V1.Decision.Types.Kind.Return,
        _ => V1.Decision.Types.Kind.Unspecified,
    };

    public static V1.CaseIndication.Types.Verification Verification(Verification state) => state switch
    {
        Cases.Verification.Confirmed => V1.CaseIndication.Types.Verification.Confirmed,
        Cases.Verification.Refuted => V1.CaseIndication.Types.Verification.Refuted,
        Cases.Verification.NotVerifiable => V1.CaseIndication.Types.Verification.NotVerifiable,
        Cases.Verification.Unverified => V1.CaseIndication.Types.Verification.Unverified,
        _ => V1.CaseIndication.Types.Verification.Unspecified,
    };

    private static string State(V1.Case one) => CommonWire.PastTense(one.State.ToString());

    private static string Subject(V1.Case one) => one.Title.Length > 0 ? one.Title : string.Join("; ", one.Subjects.Select(subject => subject.Summary));

    private static string Waits(V1.Case one)
    {
        if (one.State == V1.Case.Types.State.DecisionProposed)
        {
            return Texts.Of("a second person's approval");
        }

        if (one.Proposals.Any(proposal => proposal.State == Common.V1.Proposal.Types.State.Open))
        {
            return Texts.Of("a second person's answer");
        }

        return one.State == V1.Case.Types.State.Waiting ? one.WaitingReason : one.AskedBack.Length > 0 ? Texts.Of("the officer's answer") : "";
    }

    private static string Round(V1.Round round, DateTimeOffset now)
    {
        var due = Say.When(round.DueTime.ToDateTimeOffset(), now);
        var whom = $"{round.Number}. {CommonWire.Told(round.Authority)}";
        return round.State != V1.Round.Types.State.Open ? CommonWire.Join(": ", whom, round.Answer)
            : round.Overdue ? Texts.Fill($"{whom}, OVERDUE since {due}: {round.Question}")
            : Texts.Fill($"{whom}, due {due}: {round.Question}");
    }

    private static Permit Permit(V1.Case one, string wire, Act act)
    {
        var allowed = one.AllowedActs.FirstOrDefault(permit => permit.Act == wire);
        return new(act, allowed is null ? Texts.Of("the server does not offer this act here") : allowed.Allowed ? null : allowed.Reason);
    }

    private static CaseIndication Indication(V1.CaseIndication one, DateTimeOffset now)
    {
        var state = one.Verification switch
        {
            V1.CaseIndication.Types.Verification.Confirmed => Cases.Verification.Confirmed,
            V1.CaseIndication.Types.Verification.Refuted => Cases.Verification.Refuted,
            V1.CaseIndication.Types.Verification.NotVerifiable => Cases.Verification.NotVerifiable,
            V1.CaseIndication.Types.Verification.Unverified or V1.CaseIndication.Types.Verification.Unspecified => Cases.Verification.Unverified,
            _ => Cases.Verification.Unverified,
        };
        var words = one.VerifyTime is { } at ? $"{one.Officer} {Say.When(at.ToDateTimeOffset(), now)}: {one.Ground}" : one.Ground;
        return new(one.Indicator, CommonWire.Axis(one.Axis), one.Sentence, state, words);
    }

    private static ProposalView Proposal(V1.Decision decision, V1.Case one, DateTimeOffset now)
    {
        var waiting = one.State == V1.Case.Types.State.DecisionProposed;
        var standing = waiting ? Texts.Of("waits for a second person") : decision.Approver.Length > 0 ? Texts.Fill($"approved by {decision.Approver} {(decision.DecideTime is { } at ? Say.When(at.ToDateTimeOffset(), now) : "")}").Trim() : Texts.Of("sent back");
        return new(Decided(decision.Kind), CommonWire.Join("; ", decision.Reason, decision.LegalBasis, string.Join(", ", decision.Conditions)), decision.Proposer, CommonWire.At(decision.ProposeTime) ?? now, standing, waiting);
    }

    private static Decision Decided(V1.Decision.Types.Kind kind) => kind switch
    {
        V1.Decision.Types.Kind.Release => Decision.Release,
        V1.Decision.Types.Kind.ReleaseWithConditions => Decision.ReleaseWithConditions,
        V1.Decision.Types.Kind.Refuse or V1.Decision.Types.Kind.Unspecified => Decision.Refuse,
        V1.Decision.Types.Kind.Secure => Decision.Secure,
        V1.Decision.Types.Kind.Seize => Decision.Seize,
        V1.Decision.Types.Kind.Return => Decision.Return,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "unknown decision"),
    };
}
