namespace Customs.Inspection.Consignments;

/// <summary>What the end of a clock means.</summary>
public enum ClockConsequence
{
    /// <summary>The goods have to be let go.</summary>
    Release,

    /// <summary>The goods stay.</summary>
    Hold,

    /// <summary>Somebody has to look at the hold again.</summary>
    Review,
}

/// <summary>A clock that the law or a service level sets on a hold.</summary>
/// <param name="LegalBasis">The law.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="EndsAt">When it ends; null when it has no end.</param>
/// <param name="WarnAt">When a warning is due; null when it has no end.</param>
/// <param name="WorkingDays">Working days it was set to; 0 when it has no end.</param>
/// <param name="Consequence">What its end means.</param>
public sealed record StatutoryClock(string LegalBasis, DateTimeOffset StartedAt, DateTimeOffset? EndsAt, DateTimeOffset? WarnAt, int WorkingDays, ClockConsequence Consequence)
{
    // The warning comes while a fifth of the time is left.
    private const double WarnShare = 0.8;

    /// <summary>Starts the clock of a reason.</summary>
    public static StatutoryClock Start(HoldReason reason, DateTimeOffset at)
    {
        if (reason.WorkingDays == 0)
        {
            return new StatutoryClock(reason.LegalBasis, at, EndsAt: null, WarnAt: null, 0, reason.Consequence);
        }

        var end = WorkingCalendar.Germany.AddWorkingDays(at, reason.WorkingDays);
        return new StatutoryClock(reason.LegalBasis, at, end, at + ((end - at) * WarnShare), reason.WorkingDays, reason.Consequence);
    }
}
