using System.Diagnostics;
using Customs.Inspection.Assessing;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Screening;
using Customs.Inspection.Service.Messages;
using Customs.ServiceDefaults;
using Microsoft.Extensions.Logging;

namespace Customs.Inspection.Service.Checks;

/// <summary>What is to be assessed.</summary>
/// <param name="Declaration">Resource name of the declaration.</param>
/// <param name="Scope">History scope; empty for live declarations.</param>
/// <param name="Version">Version of the declaration.</param>
/// <param name="Wire">The dossier as the store keeps it.</param>
/// <param name="Dossier">The same as the core reads it.</param>
/// <param name="Drawn">Whether the random quota drew it.</param>
/// <param name="Trigger">Why: submitted, amended, facts added, list changed, service back.</param>
/// <param name="Before">The assessment before, for what changed; null for the first.</param>
public sealed record AssessmentTask(string Declaration, string Scope, int Version, V1.Dossier Wire, Dossier Dossier, bool Drawn, string Trigger, V1.Assessment? Before);

/// <summary>An assessment, and what the own history added to the dossier for it.</summary>
/// <param name="Assessment">The assessment; its name is given when it is stored.</param>
/// <param name="History">Related consignments and earlier declarations.</param>
public sealed record Assessed(V1.Assessment Assessment, V1.Dossier History);

/// <summary>Makes an assessment: asks the other services and the own history at once, then lets the core judge. Stores nothing.</summary>
public sealed class AssessmentMaker(ClassificationLookup classification, ScreeningLookup screening, HistoryLookup history, OperatorRegister operators, TimeProvider time, ILogger<AssessmentMaker> logger)
{
    /// <summary>Assesses. An outage of another service makes its checks not performed; it is never an exception.</summary>
    public async Task<Assessed> RunAsync(AssessmentTask task, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        var now = time.GetUtcNow();

        // 0. Names behind numbers: what the register learnt since the message came in counts.
        task = task with { Dossier = await operators.NameAsync(task.Dossier, ct) };

        // 1. Ask the others at the same time: goods by the law of the day of declaration, parties by the lists of today.
        var goods = classification.AskAsync(task.Wire.Declared.GoodsItems, FactsBuilding.DayOf(task.Dossier), ct);
        var parties = screening.AskAsync(ScreeningSubjects.Of(task.Dossier), DateOnly.FromDateTime(now.UtcDateTime), ct);
        var found = history.FindAsync(task.Declaration, task.Scope, task.Dossier, ct);
        var (classifications, screenings, past) = (await goods, NumberOnly.NotScreened(task.Dossier, await parties), await found);

        // 2. Judge. Pure, so the same facts give the same assessment on every replay.
        var facts = FactsBuilding.Make(task.Dossier, past, classifications, screenings);
        var assessment = Service.Wire.Write(Assessor.Current.Assess(facts, task.Drawn));

        // 3. Say on what it rests.
        assessment.DeclarationVersion = task.Version;
        assessment.AssessTime = Service.Wire.Time(StoreDb.Micros(now));
        assessment.Trigger = task.Trigger;
        assessment.Classifications.AddRange(classifications);
        assessment.Screenings.AddRange(screenings);
        assessment.NotPerformed.AddRange(NotPerformedOf(classifications, screenings));
        assessment.Basis.AddRange(BasisOf(classifications, screenings));
        if (task.Before is { } before)
        {
            assessment.Changes.AddRange(AssessmentChanges.Between(before, assessment));
        }

        Log.DeclarationAssessed(logger, task.Declaration, assessment.Lane.ToString(), assessment.NotPerformed.Count, watch.ElapsedMilliseconds);
        return new Assessed(assessment, Service.Wire.Write(past));
    }

    private static IEnumerable<V1.CheckNotPerformed> NotPerformedOf(
        IEnumerable<ClassificationV1.Classification> classifications, IEnumerable<ScreeningV1.PartyScreening> screenings) =>
    [
        .. classifications.Where(c => c.Verdict == ClassificationV1.Classification.Types.Verdict.NotPerformed)
            .Select(c => new V1.CheckNotPerformed { Check = "classification", Subject = c.Id, Reason = c.NotPerformedReason }),
        .. screenings.Where(s => s.Verdict == ScreeningV1.PartyScreening.Types.Verdict.NotPerformed)
            .Select(s => new V1.CheckNotPerformed { Check = "screening", Subject = s.Id, Reason = s.NotPerformedReason }),
    ];

    private static IEnumerable<CommonV1.EditionRef> BasisOf(IEnumerable<ClassificationV1.Classification> classifications, IEnumerable<ScreeningV1.PartyScreening> screenings) =>
        screenings.SelectMany(s => s.Editions)
            .Concat(classifications.SelectMany(c => c.Editions))
            .Append(new CommonV1.EditionRef { List = "indicators", Edition = Assessor.Current.Version })
            .DistinctBy(e => (e.List, e.Edition))
            .OrderBy(e => e.List, StringComparer.Ordinal);
}
