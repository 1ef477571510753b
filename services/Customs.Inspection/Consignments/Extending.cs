using System.Globalization;
using Customs.Primitives;

namespace Customs.Inspection.Consignments;

/// <summary>Gives a hold more time, with a reason. Within the first look one identity does so; beyond it, a second one approves.</summary>
public static class Extending
{
    /// <summary>Extends a hold, or proposes to.</summary>
    /// <param name="consignment">The consignment.</param>
    /// <param name="number">Number of the hold.</param>
    /// <param name="workingDays">Working days to add, 1 or more.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="at">When.</param>
    public static ConsignmentChange Extend(this Consignment consignment, int number, int workingDays, string reason, Actor actor, DateTimeOffset at)
    {
        var hold = consignment.Hold(number);
        if (hold is null)
        {
            return new ConsignmentChange.Refused($"there is no hold {Text(number)}");
        }

        if (hold.WhyNotExtended(workingDays) is { } why)
        {
            return new ConsignmentChange.Refused(why);
        }

        var total = hold.Clock.WorkingDays + workingDays;
        return total <= StatutoryClock.FirstLookDays
            ? consignment.Extended(hold, new ClockExtension(workingDays, reason, actor.Identity.Words, "", at))
            : consignment.Propose(new ProposedAct.ExtendHold(number, workingDays, total), reason, actor, at);
    }

    /// <summary>Why a hold can not get more time; null when it can.</summary>
    internal static string? WhyNotExtended(this Hold hold, int workingDays) => hold switch
    {
        { InForce: false } => $"hold {Text(hold.Number)} is {Words.Of(hold.State)}",
        { Clock.EndsAt: null } => $"hold {Text(hold.Number)} has no end that could be put off",
        _ when workingDays < 1 => "an extension has at least one working day",
        _ when hold.Clock.WorkingDays + workingDays > hold.Reason.MostWorkingDays =>
            $"a hold for {hold.Reason.Code} lasts at most {Text(hold.Reason.MostWorkingDays)} working days; it is set to {Text(hold.Clock.WorkingDays)}",
        _ => null,
    };

    internal static ConsignmentChange DoExtend(this Consignment consignment, ProposedAct.ExtendHold extend, Proposal<ProposedAct> proposal, Actor approver, DateTimeOffset at)
    {
        var hold = consignment.Hold(extend.Hold);
        var why = hold is null ? $"there is no hold {Text(extend.Hold)}"
            : hold.Clock.WorkingDays + extend.WorkingDays != extend.Total ? $"the clock of hold {Text(extend.Hold)} was changed after the proposal"
            : hold.WhyNotExtended(extend.WorkingDays);
        return hold is null || why is not null
            ? new ConsignmentChange.Refused($"what was proposed is no longer possible: {why}")
            : consignment.Extended(hold, new ClockExtension(extend.WorkingDays, proposal.Reason, proposal.Proposer.Words, approver.Identity.Words, at));
    }

    private static ConsignmentChange.Done Extended(this Consignment consignment, Hold hold, ClockExtension extension) => ConsignmentChange.Of(
        consignment.With(hold with { Clock = hold.Clock.Extend(extension) }),
        "HoldExtended",
        $"hold {hold.Reason.Code} extended by {Text(extension.WorkingDays)} working days",
        ("hold", Text(hold.Number)),
        ("working_days", Text(extension.WorkingDays)),
        ("by", extension.By),
        ("approved_by", extension.ApprovedBy));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
