using System.Globalization;
using Customs.Primitives;
using Customs.Primitives.Calendars;

namespace Customs.Referral;

/// <summary>Asks other authorities and records their answers with what they mean for the indications.</summary>
public static class Asking
{
    private const int MostWorkingDays = 250;

    /// <summary>Opens a round. The document that leaves is made by <see cref="RequestDocument"/>.</summary>
    /// <param name="case">The case.</param>
    /// <param name="officer">Who asks; has the case.</param>
    /// <param name="authority">Whom.</param>
    /// <param name="country">Country of a partner authority; empty for others.</param>
    /// <param name="question">The question.</param>
    /// <param name="subjects">Indications that it is about; empty means all that are not verified yet.</param>
    /// <param name="workingDays">Working days until the answer is due; 0 takes those of the authority.</param>
    /// <param name="calendar">Whose working days.</param>
    /// <param name="at">When.</param>
    public static CaseChange OpenRound(
        this Case @case, Identity officer, Authority authority, string country, string question, IReadOnlyList<RoundSubject> subjects, int workingDays, WorkingCalendar calendar, DateTimeOffset at)
    {
        if (Working.OwnerOf(@case, officer) is { } why)
        {
            return why;
        }

        if (authority.NeedsCountry != country.Length > 0)
        {
            return new CaseChange.Refused(authority.NeedsCountry ? "the country of the partner authority is needed" : $"{authority.Code} has no country to choose");
        }

        if (workingDays is < 0 or > MostWorkingDays)
        {
            return new CaseChange.Refused($"a deadline has at most {Text(MostWorkingDays)} working days");
        }

        var about = subjects.Count > 0 ? subjects : [.. @case.Indications.Where(i => i.Verification == Verification.Unverified).Select(i => new RoundSubject(i.Declaration, i.Indicator))];
        if (about.FirstOrDefault(s => @case.Indications.All(i => i.Declaration != s.Declaration || i.Indicator != s.Indicator)) is { Indicator: not null } unknown)
        {
            return new CaseChange.Refused($"the case has no indication {unknown.Indicator} of {unknown.Declaration}");
        }

        var days = workingDays == 0 ? authority.WorkingDays : workingDays;
        var round = new Round(@case.Rounds.Count + 1, authority.Code, country, question, about, officer, at, days, calendar.AddWorkingDays(at, days));
        return CaseChange.Of(
            @case,
            @case with { Rounds = [.. @case.Rounds, round], State = CaseState.Verification, WaitingReason = "", WaitingUntil = null },
            "AuthorityAsked",
            officer,
            at,
            string.Create(CultureInfo.InvariantCulture, $"round {round.Number}: {authority.Title}, answer due {round.DueAt:yyyy-MM-dd HH:mm} UTC"));
    }

    /// <summary>Records an answer. It may come late, also after the decision; the case then only learns from it.</summary>
    public static CaseChange AnswerRound(this Case @case, Identity officer, int number, string answer, string reference, IReadOnlyList<RoundEffect> effects, DateTimeOffset at)
    {
        if (Verifying.MayVerify(@case, officer) is { } why)
        {
            return why;
        }

        if (@case.Rounds.FirstOrDefault(r => r.Number == number) is not { } round)
        {
            return new CaseChange.Refused($"there is no round {Text(number)}");
        }

        if (!round.IsOpen)
        {
            return new CaseChange.Refused($"round {Text(number)} was {(round.State == RoundState.Answered ? "answered" : "taken back")} {Day(round.EndedAt)}");
        }

        var indications = @case.Indications.ToList();
        foreach (var effect in effects)
        {
            var meant = round.Subjects.Where(s => s.Indicator == effect.Indicator && (effect.Declaration.Length == 0 || s.Declaration == effect.Declaration)).ToList();
            if (meant is not [var one])
            {
                return new CaseChange.Refused($"round {Text(number)} is {(meant.Count == 0 ? "not about" : "about more than one")} {effect.Indicator}");
            }

            var at1 = indications.FindIndex(i => i.Declaration == one.Declaration && i.Indicator == one.Indicator);
            indications[at1] = indications[at1] with { Verification = effect.Verification, Officer = officer.Subject, VerifiedAt = at, Ground = $"round {Text(number)}, {round.Authority}{(reference.Length > 0 ? $" {reference}" : "")}: {answer}" };
        }

        var ended = @case.End(round with { State = RoundState.Answered, EndedAt = at, RecordedBy = officer, Reference = reference, Answer = answer });
        var told = effects.Count == 0 ? "no indication changes" : string.Join(", ", effects.Select(e => $"{e.Indicator} {Verifying.Name(e.Verification)}"));
        return CaseChange.Of(@case, ended with { Indications = indications }, "AuthorityAnswered", officer, at, $"round {Text(number)}, {round.Authority}: {answer} ({told})");
    }

    /// <summary>Takes a question back.</summary>
    public static CaseChange WithdrawRound(this Case @case, Identity officer, int number, string reason, DateTimeOffset at) =>
        Verifying.MayVerify(@case, officer) ?? (@case.Rounds.FirstOrDefault(r => r.Number == number) is not { IsOpen: true } round
            ? new CaseChange.Refused($"there is no open round {Text(number)}")
            : CaseChange.Of(
                @case, @case.End(round with { State = RoundState.Withdrawn, EndedAt = at, RecordedBy = officer, Answer = reason }), "QuestionWithdrawn", officer, at, $"round {Text(number)}: {reason}"));

    // With the last answer the case is the desk's own again.
    private static Case End(this Case @case, Round ended)
    {
        var rounds = @case.Rounds.Select(r => r.Number == ended.Number ? ended : r).ToList();
        return @case with { Rounds = rounds, State = @case.State == CaseState.Verification && !rounds.Exists(r => r.IsOpen) ? CaseState.Investigation : @case.State };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset? at) => at?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
