using System.Globalization;

namespace Customs.Referral;

/// <summary>What time alone does to a case: it no longer waits, an answer is overdue. Told twice, nothing changes.</summary>
public static class Ticking
{
    /// <summary>Who acts when time does.</summary>
    public const string Clock = "referral";

    /// <summary>When time next does something to the case; null when nothing is to come.</summary>
    public static DateTimeOffset? NextTick(this Case @case)
    {
        var waiting = @case.State == CaseState.Waiting ? @case.WaitingUntil : null;
        return @case.IsOpen ? @case.Rounds.Where(r => r is { IsOpen: true, Overdue: false }).Select(r => (DateTimeOffset?)r.DueAt).Append(waiting).Min() : null;
    }

    /// <summary>Does the first thing that is due; refused when nothing is.</summary>
    public static CaseChange Tick(this Case @case, DateTimeOffset at)
    {
        if (!(@case.NextTick() <= at))
        {
            return new CaseChange.Refused("nothing is due");
        }

        if (@case.Rounds.FirstOrDefault(r => r is { IsOpen: true, Overdue: false } && r.DueAt <= at) is { } round)
        {
            return CaseChange.Of(
                @case,
                @case with { Rounds = [.. @case.Rounds.Select(r => r.Number == round.Number ? r with { Overdue = true } : r)] },
                "AnswerOverdue",
                Clock,
                at,
                string.Create(CultureInfo.InvariantCulture, $"round {round.Number}: {round.Authority} has not answered by {round.DueAt:yyyy-MM-dd HH:mm} UTC"));
        }

        return CaseChange.Of(
            @case,
            @case with { State = @case.Rounds.Any(r => r.IsOpen) ? CaseState.Verification : CaseState.Investigation, WaitingReason = "", WaitingUntil = null },
            "WaitingEnded",
            Clock,
            at,
            $"it waited for: {@case.WaitingReason}");
    }

    /// <summary>Takes in how the clock of one of its holds stands. Told again, nothing changes.</summary>
    /// <param name="case">The case.</param>
    /// <param name="hold">The hold.</param>
    /// <param name="dueAt">When its clock ends; null when it has no end.</param>
    /// <param name="means">What its end means.</param>
    /// <param name="state">RUNNING, WARNED, ENDED or EXPIRED.</param>
    /// <param name="words">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="at">When it was told.</param>
    public static CaseChange TakeClock(this Case @case, string hold, DateTimeOffset? dueAt, string means, string state, string words, string actor, DateTimeOffset at)
    {
        var subject = @case.Subjects.FirstOrDefault(s => s.Hold == hold);
        if (subject is null)
        {
            return new CaseChange.Refused($"{@case.Name} does not have {hold}");
        }

        if (subject.DueAt == dueAt && subject.ClockState == state && subject.DueMeans == means)
        {
            return new CaseChange.Refused("it was told before");
        }

        var after = @case with { Subjects = [.. @case.Subjects.Select(s => s.Hold == hold ? s with { DueAt = dueAt, DueMeans = means, ClockState = state } : s)] };
        return CaseChange.Of(@case, after.WithFirstClock(), Act(state), actor.Length > 0 ? actor : "inspection", at, $"{hold}: {words}");
    }

    /// <summary>The same with the clock that ends first among its holds.</summary>
    internal static Case WithFirstClock(this Case @case)
    {
        // Holds of a time before each had its own clock keep the one of the case.
        var first = @case.Subjects.Where(s => s is { DueAt: not null, ClockState: not "EXPIRED" }).MinBy(s => s.DueAt);
        var expired = @case.Subjects.Any(s => s.ClockState == "EXPIRED");
        return first is null
            ? expired ? @case with { DueAt = null, DueConsequence = "", DueState = "EXPIRED" } : @case
            : @case with { DueAt = first.DueAt, DueConsequence = first.DueMeans, DueState = first.ClockState };
    }

    private static string Act(string state) => state switch
    {
        "WARNED" => "ClockWarned",
        "ENDED" => "ClockEnded",
        "EXPIRED" => "HoldExpired",
        _ => "ClockChanged",
    };
}
