using System.Globalization;
using Customs.Primitives;

namespace Customs.Inspection.Consignments;

/// <summary>Acts on the consignment itself: assess, take, examine, release, recall, amend, move.</summary>
public static class Moving
{
    /// <summary>
    /// Takes the result of an assessment over. Holds stay. What was released stays so, since a recall is an act of its own; but when the new assessment says stop and the
    /// one before did not, the consignment comes back to the officers with the advice to recall it.
    /// </summary>
    public static ConsignmentChange Assessed(this Consignment consignment, Standing standing, string trigger)
    {
        var releasedHere = consignment is { State: ConsignmentState.Released, ExitedAt: null };
        var advised = releasedHere && standing.SaysStop && (consignment.RecallAdvised || consignment.Standing is not { SaysStop: true });
        return ConsignmentChange.Of(
            consignment with
            {
                Standing = standing,
                State = consignment.State == ConsignmentState.Received ? ConsignmentState.Assessed : consignment.State,
                RecallAdvised = advised,
            },
            "DeclarationAssessed",
            advised ? $"RECALL IT: assessed after release: {trigger}" : $"assessed: {trigger}",
            ("trigger", trigger),
            ("not_performed", Text(standing.NotPerformed)),
            ("advice", advised ? "recall" : ""));
    }

    /// <summary>Takes a consignment, so that others see who works on it. A supervisor may take it over.</summary>
    public static ConsignmentChange Take(this Consignment consignment, Actor actor)
    {
        if (consignment.TakenBy == actor.Subject)
        {
            return new ConsignmentChange.Unchanged();
        }

        return consignment.WhyNotTaken(actor) is { } why
            ? new ConsignmentChange.Refused(why)
            : ConsignmentChange.Of(consignment with { TakenBy = actor.Subject }, "DeclarationTaken", $"taken by {actor.Subject}", ("from", consignment.TakenBy));
    }

    /// <summary>Records what a look came to.</summary>
    public static ConsignmentChange Examine(this Consignment consignment, Examination examination) =>
        consignment.WhyNotExamined() is { } why
            ? new ConsignmentChange.Refused(why)
            : ConsignmentChange.Of(
                consignment with
                {
                    Examinations = [.. consignment.Examinations, examination],
                    State = consignment.State is ConsignmentState.Received or ConsignmentState.Assessed ? ConsignmentState.UnderControl : consignment.State,
                },
                "ExaminationRecorded",
                $"examined by {examination.Officer}: {examination.ResultCode}",
                ("kind", examination.Kind),
                ("result", examination.ResultCode),
                ("findings", string.Join(' ', examination.Findings)));

    /// <summary>Lets a consignment go, or proposes to where two identities are needed. Why, stays in the audit trail.</summary>
    public static ConsignmentChange Release(this Consignment consignment, string reason, Actor actor, DateTimeOffset at)
    {
        if (consignment.WhyNotReleased() is { } why)
        {
            return new ConsignmentChange.Refused(why);
        }

        if (consignment.NeedsTwoToRelease())
        {
            return consignment.Propose(new ProposedAct.Release(consignment.Version, consignment.StandingWords(), actor.IsSupervisor), reason, actor, at);
        }

        return consignment.Standing is { SaysRelease: false } && reason.Length == 0
            ? new ConsignmentChange.Refused("the assessment does not say release; a reason is needed")
            : ConsignmentChange.Of(consignment with { State = ConsignmentState.Released }, "DeclarationReleased", $"released by {actor.Subject}", ("reason", reason));
    }

    /// <summary>Calls a released consignment back that has not left. Why, stays in the audit trail.</summary>
    public static ConsignmentChange Recall(this Consignment consignment, string reason, Actor actor) =>
        consignment.WhyNotRecalled() is { } why
            ? new ConsignmentChange.Refused(why)
            : ConsignmentChange.Of(consignment with { State = ConsignmentState.Recalled, RecallAdvised = false }, "DeclarationRecalled", $"recalled by {actor.Subject}", ("reason", reason));

    /// <summary>Replaces the declared layer by a new version. What was released and has not left is recalled; holds stay.</summary>
    public static ConsignmentChange Amend(this Consignment consignment)
    {
        if (consignment.WhyNotAmended() is { } why)
        {
            return new ConsignmentChange.Refused(why);
        }

        var version = consignment.Version + 1;
        return ConsignmentChange.Of(
            consignment with { Version = version, State = consignment.State == ConsignmentState.Released ? ConsignmentState.Recalled : consignment.State, RecallAdvised = false },
            "DeclarationAmended",
            $"amended to version {Text(version)}",
            ("version", Text(version)));
    }

    /// <summary>Papers, answers or values have come in; the assessment is made again.</summary>
    public static ConsignmentChange AddFacts(this Consignment consignment, Actor actor) =>
        consignment.WhyNotAmended() is { } why
            ? new ConsignmentChange.Refused(why)
            : ConsignmentChange.Of(consignment, "FactsAdded", $"facts added by {actor.Subject}");

    /// <summary>The goods have arrived at the office of exit.</summary>
    public static ConsignmentChange Arrive(this Consignment consignment, DateTimeOffset at) =>
        consignment.ArrivedAt == at ? new ConsignmentChange.Unchanged()
        : consignment.ArrivedAt is { } before ? new ConsignmentChange.Refused($"they arrived at {Moment(before)}")
        : ConsignmentChange.Of(consignment with { ArrivedAt = at }, "GoodsArrived", "arrived at the office of exit", ("at", Moment(at)));

    /// <summary>The goods have left. It is recorded even when nobody let them go: then the audit trail says so.</summary>
    public static ConsignmentChange Exit(this Consignment consignment, DateTimeOffset at)
    {
        if (consignment.ExitedAt is { } before)
        {
            return before == at ? new ConsignmentChange.Unchanged() : new ConsignmentChange.Refused($"they left at {Moment(before)}");
        }

        return consignment.State == ConsignmentState.Released
            ? ConsignmentChange.Of(consignment with { ExitedAt = at, RecallAdvised = false }, "GoodsExited", "the goods have left", ("at", Moment(at)))
            : ConsignmentChange.Of(
                consignment with { ExitedAt = at }, "GoodsExitedUnreleased", $"THE GOODS HAVE LEFT while {Words.Of(consignment.State)}", ("at", Moment(at)), ("state", Words.Of(consignment.State)));
    }

    internal static string? WhyNotTaken(this Consignment consignment, Actor actor) => consignment switch
    {
        { Ended: true } => $"it is {Words.Of(consignment.State)}",
        { TakenBy.Length: > 0 } when consignment.TakenBy != actor.Subject && !actor.IsSupervisor => $"{consignment.TakenBy} has taken it; a supervisor may take it over",
        _ => null,
    };

    internal static string? WhyNotExamined(this Consignment consignment) =>
        consignment.ExitedAt is { } exited ? $"the goods left at {Moment(exited)}" : consignment.Ended ? $"it is {Words.Of(consignment.State)}" : null;

    internal static string? WhyNotReleased(this Consignment consignment) => consignment.WhyNotLetGo()
        ?? (consignment.NeedsTwoToRelease() && consignment.OpenProposal<ProposedAct.Release>() is { } open
            ? $"{open.Proposer.Words} has proposed it (proposal {Text(open.Number)}); another identity answers it, or it is taken back"
            : null);

    private static string? WhyNotLetGo(this Consignment consignment) => consignment switch
    {
        { Ended: true } => $"it is {Words.Of(consignment.State)}",
        _ when consignment.InForce.Any() => $"held: {string.Join(", ", consignment.InForce.Select(h => $"{h.Reason.Code} on {h.Subject}"))}",
        { Standing: null } => "it is not assessed",
        { Standing.NotPerformed: > 0 and var open } => $"{Text(open)} checks have not been performed",
        _ => null,
    };

    /// <summary>Whether one identity alone must not let it go: the assessment says stop, or a hold ended without anybody's decision.</summary>
    internal static bool NeedsTwoToRelease(this Consignment consignment) =>
        consignment.Standing is { SaysStop: true } || consignment.Holds.Any(h => h.State == HoldState.Expired);

    internal static ConsignmentChange DoRelease(this Consignment consignment, ProposedAct.Release release, Proposal<ProposedAct> proposal, Actor approver)
    {
        var stale = release.Version != consignment.Version || release.Standing != consignment.StandingWords() ? "the declaration or its assessment has changed since" : consignment.WhyNotLetGo();
        if (stale is null && !release.BySupervisor && !approver.IsSupervisor)
        {
            return new ConsignmentChange.Forbidden("one of the two identities has to be a supervisor");
        }

        return stale is not null
            ? new ConsignmentChange.Refused($"what was proposed is no longer possible: {stale}")
            : ConsignmentChange.Of(
                consignment with { State = ConsignmentState.Released },
                "DeclarationReleased",
                $"released by {proposal.Proposer.Words} and {approver.Identity.Words}",
                ("reason", proposal.Reason),
                ("proposer", proposal.Proposer.Words),
                ("approver", approver.Identity.Words));
    }

    internal static string? WhyNotRecalled(this Consignment consignment) => consignment switch
    {
        { State: not ConsignmentState.Released } => $"it is {Words.Of(consignment.State)}, not released",
        { ExitedAt: { } exited } => $"the goods left at {Moment(exited)}",
        _ => null,
    };

    internal static string? WhyNotAmended(this Consignment consignment) => consignment switch
    {
        { ExitedAt: { } exited } => $"the goods left at {Moment(exited)}",
        { State: ConsignmentState.Released } => null,
        { Ended: true } => $"it is {Words.Of(consignment.State)}",
        _ => null,
    };

    private static string StandingWords(this Consignment consignment)
    {
        var expired = string.Join(", ", consignment.Holds.Where(h => h.State == HoldState.Expired).Select(h => h.Reason.Code));
        var says = consignment.Standing is { SaysStop: true } ? "the assessment says STOP" : "the assessment does not say stop";
        return expired.Length > 0 ? $"{says}; holds that expired: {expired}" : says;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
