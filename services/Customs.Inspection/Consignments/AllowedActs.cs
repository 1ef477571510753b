namespace Customs.Inspection.Consignments;

/// <summary>An act on a consignment, and whether it is allowed now to one actor.</summary>
/// <param name="Act">PLACE_HOLD, REFER_HOLD, LIFT_HOLD, RELEASE, REFUSE, TAKE, EXAMINE, ADD_FACTS, AMEND or RECALL.</param>
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
            new("LIFT_HOLD", Officer(WhyNothingToLift(consignment, actor))),
            new("RELEASE", Officer(consignment.WhyNotReleased(actor))),
            new("REFUSE", "a desk decides this; refer a hold"),
            new("TAKE", Officer(consignment.TakenBy == actor.Subject ? "you have it" : consignment.WhyNotTaken(actor))),
            new("EXAMINE", Officer(consignment.WhyNotExamined())),
            new("ADD_FACTS", consignment.WhyNotAmended()),
            new("AMEND", actor.IsBorderSystem ? consignment.WhyNotAmended() : "the declarant amends, through a border system"),
            new("RECALL", Officer(consignment.WhyNotRecalled())),
        ];
    }

    private static string? WhyNothingToLift(Consignment consignment, Actor actor)
    {
        string? why = "there is no hold to lift";
        foreach (var hold in consignment.InForce)
        {
            why = hold.WhyNotLifted(actor);
            if (why is null)
            {
                return null;
            }
        }

        return why;
    }
}
