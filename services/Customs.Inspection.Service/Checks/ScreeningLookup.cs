using Customs.Inspection.Screening;
using Customs.ServiceDefaults;
using Microsoft.Extensions.Logging;

namespace Customs.Inspection.Service.Checks;

/// <summary>Asks the screening service about everybody a dossier names, through the cache. An outage is an answer of its own, never an exception and never "clear".</summary>
public sealed class ScreeningLookup(
    ScreeningV1.ScreeningService.ScreeningServiceClient client, LookupCache cache, Bases bases, ILogger<ScreeningLookup> logger)
{
    private const int MostParties = 500;

    /// <summary>Screens against the lists in force on a day.</summary>
    /// <param name="subjects">Whom.</param>
    /// <param name="day">The day whose lists apply: the day of the assessment.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>One answer for each subject, in their order; its id is that of the question.</returns>
    public async Task<IReadOnlyList<ScreeningV1.PartyScreening>> AskAsync(IReadOnlyList<ScreeningSubject> subjects, DateOnly day, CancellationToken ct)
    {
        var questions = subjects.Select(QuestionOf).ToList();
        IReadOnlyList<LookUp<ScreeningV1.PartyScreening>> found;
        if (bases.Screening.Key is { } basis)
        {
            var keys = questions.ConvertAll(q => LookupKey.For("screening", "v1", $"{basis}:{day:yyyyMMdd}", q));
            found = await cache.GetOrAddManyAsync(keys, (absent, inner) => ScreenAsync([.. absent.Select(i => questions[i])], day, inner), ct);
        }
        else
        {
            found = await Away.OrNotPerformed(() => ScreenAsync(questions, day, ct), questions.Count, ct);
        }

        var missing = found.Where(f => f.Value is null).ToList();
        if (missing.Count > 0)
        {
            Log.CheckNotPerformed(logger, "screening", missing.Count, missing[0].NotPerformed ?? "");
        }

        return [.. subjects.Select((s, i) => Answer(ScreeningQueries.IdOf(s), found[i]))];
    }

    private async Task<IReadOnlyList<LookUp<ScreeningV1.PartyScreening>>> ScreenAsync(List<ScreeningV1.PartyQuery> parties, DateOnly day, CancellationToken ct)
    {
        var answers = new List<LookUp<ScreeningV1.PartyScreening>>(parties.Count);
        foreach (var chunk in parties.Chunk(MostParties))
        {
            var request = new ScreeningV1.ScreenPartiesRequest { Parties = { chunk }, Options = new ScreeningV1.ScreeningOptions { AsOf = Wire.Day(day) } };
            var response = await client.ScreenPartiesAsync(request, cancellationToken: ct);
            answers.AddRange(response.Screenings.Select(s => s.Verdict == ScreeningV1.PartyScreening.Types.Verdict.NotPerformed
                ? LookUp.Not<ScreeningV1.PartyScreening>(s.NotPerformedReason)
                : LookUp.Of(s)));
        }

        return answers;
    }

    private static ScreeningV1.PartyScreening Answer(string id, LookUp<ScreeningV1.PartyScreening> found)
    {
        var answer = found.Value?.Clone() ?? new ScreeningV1.PartyScreening
        {
            Verdict = ScreeningV1.PartyScreening.Types.Verdict.NotPerformed,
            NotPerformedReason = $"the screening service did not answer: {found.NotPerformed}",
        };
        answer.Id = id;
        return answer;
    }

    // Without an id: the same party of another declaration is the same question.
    private static ScreeningV1.PartyQuery QuestionOf(ScreeningSubject subject)
    {
        var question = ScreeningQueries.Of(subject);
        question.Id = "";
        return question;
    }
}
