namespace Customs.Inspection.Consignments;

/// <summary>An act on a consignment, and whether it is allowed now to one actor.</summary>
/// <param name="Act">PLACE_HOLD, REFER_HOLD, LIFT_HOLD, RELEASE, REFUSE, TAKE, EXAMINE, ADD_FACTS, AMEND RECALL, CONFIRM_HOLD, EXTEND_HOLD or APPROVE.</param>
/// <param name="Reason">Why it is not allowed; null when it is.</param>
public readonly record struct AllowedAct(string Act, string? Reason)
{
    /// <summary>Whether it is allowed.</summary>
    public bool Allowed => Reason is null;
}

/// <summary>Tells a screen what can be done next and why the rest can not. Made of the same rules that the acts ask.</summary>
public static class AllowedActs
{
    private const string OfficersOnly = "only officers of an inspection point do this";

    /// <summary>All acts, in the order in which an officer thinks of them.</summary>
    public static IReadOnlyList<AllowedAct> Of(Consignment consignment, Actor actor)
    {
        var officer = actor.IsOfficer || actor.IsSupervisor;
        string? Officer(string? why) => officer ? why : OfficersOnly;
        return
        [
            new("PLACE_HOLD", Officer(consignment.WhyNoHold())),
            new("REFER_HOLD", Officer(consignment.Holds.Any(h => h.State == HoldState.Placed) ? null : "there is no hold to refer")),
            new("LIFT_HOLD", Officer(First(consignment.InForce, h => h.WhyNotLifted(actor), "there is no hold to lift"))),
            new("RELEASE", Officer(consignment.WhyNotReleased())),
            new("REFUSE", "a desk decides this; refer a hold"),
            new("TAKE", Officer(consignment.TakenBy == actor.Subject ? "you have it" : consignment.WhyNotTaken(actor))),
            new("EXAMINE", Officer(consignment.WhyNotExamined())),
            new("ADD_FACTS", consignment.WhyNotAmended()),
            new("AMEND", actor.IsBorderSystem ? consignment.WhyNotAmended() : "the declarant amends, through a border system"),
            new("RECALL", Officer(consignment.WhyNotRecalled())),
            new("CONFIRM_HOLD", Officer(First(consignment.InForce, h => h.WhyNotConfirmed(actor.Identity), "there is no hold to confirm"))),
            new("EXTEND_HOLD", First(consignment.InForce, h => h.WhyNotExtended(1), "there is no hold to extend")),
            new("APPROVE", First(consignment.Proposals.Where(p => p.IsOpen), p => p.WhyNotAnswered(actor.Identity, ""), "nothing is proposed")),
        ];
    }

    // Null when the act is possible on one of them; else why it is not on the last.
    private static string? First<T>(IEnumerable<T> all, Func<T, string?> rule, string none)
    {
        string? why = none;
        foreach (var one in all)
        {
            why = rule(one);
            if (why is null)
            {
                return null;
            }
        }

        return why;
    }
}
