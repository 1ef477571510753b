using Customs.Primitives.Calendars;

namespace Customs.Inspection.Consignments;

/// <summary>What the end of a clock means.</summary>
public enum ClockConsequence
{
    /// <summary>The goods have to be let go: the hold expires.</summary>
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
/// <param name="WorkingDays">Working days it is set to, extensions included; 0 when it has no end.</param>
/// <param name="Consequence">What its end means.</param>
public sealed record StatutoryClock(string LegalBasis, DateTimeOffset StartedAt, DateTimeOffset? EndsAt, DateTimeOffset? WarnAt, int WorkingDays, ClockConsequence Consequence)
{
    /// <summary>Working days that one identity alone may keep goods: the first look, this suite's own service level.</summary>
    public const int FirstLookDays = 3;

    // The warning comes while a fifth of the time is left.
    private const double WarnShare = 0.8;

    /// <summary>Whose working days count: DE-BY, or DE for the holidays that all German states have.</summary>
    public string Calendar { get; init; } = "DE";

    /// <summary>Who set it.</summary>
    public string SetBy { get; init; } = "";

    /// <summary>When the first look ends, for a hold that lasts longer and needs a second identity until then; null for others.</summary>
    public DateTimeOffset? FirstLookEndsAt { get; init; }

    /// <summary>How often and why it was extended, earliest first.</summary>
    public IReadOnlyList<ClockExtension> Extensions { get; init; } = [];

    /// <summary>Whether the warning has been given.</summary>
    public bool Warned { get; init; }

    /// <summary>Whether its end has been told.</summary>
    public bool Ended { get; init; }

    /// <summary>Starts the clock of a reason.</summary>
    public static StatutoryClock Start(HoldReason reason, DateTimeOffset at, WorkingCalendar calendar, string setBy)
    {
        var beyond = reason.WorkingDays is 0 or > FirstLookDays;
        DateTimeOffset? firstLook = beyond ? calendar.AddWorkingDays(at, FirstLookDays) : null;
        var clock = new StatutoryClock(reason.LegalBasis, at, EndsAt: null, WarnAt: null, 0, reason.Consequence) { Calendar = calendar.Jurisdiction, SetBy = setBy, FirstLookEndsAt = firstLook };
        return reason.WorkingDays == 0 ? clock : clock.Set(reason.WorkingDays);
    }

    /// <summary>The same with more working days, counted from its start.</summary>
    public StatutoryClock Extend(ClockExtension extension) => Set(WorkingDays + extension.WorkingDays) with { Extensions = [.. Extensions, extension], Warned = false, Ended = false };

    private StatutoryClock Set(int workingDays)
    {
        var end = new WorkingCalendar(Calendar).AddWorkingDays(StartedAt, workingDays);
        return this with { WorkingDays = workingDays, EndsAt = end, WarnAt = StartedAt + ((end - StartedAt) * WarnShare) };
    }
}

/// <summary>More time on a clock.</summary>
/// <param name="WorkingDays">Working days that were added.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who asked for it.</param>
/// <param name="ApprovedBy">Who approved it; empty within the first look, where one identity suffices.</param>
/// <param name="At">When.</param>
public sealed record ClockExtension(int WorkingDays, string Reason, string By, string ApprovedBy, DateTimeOffset At);
