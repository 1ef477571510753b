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

        // 0. Names behind numbers: what the register learnt since the message came in is asked for. The dossier itself stays as it was declared, so that a replay comes to the same.
        var named = await operators.NameAsync(task.Dossier, ct);

        // 1. Ask the others at the same time: goods by the law of the day of declaration, parties by the lists of today.
        var goods = classification.AskAsync(task.Wire.Declared.GoodsItems, task.Wire.Declared.CountryOfDestination, FactsBuilding.DayOf(task.Dossier), ct);
        var parties = screening.AskAsync(ScreeningSubjects.Of(named), DateOnly.FromDateTime(now.UtcDateTime), ct);
        var classifications = await goods;

        // 2. Ask the own history, which needs to know what the goods are, while the lists are still asked.
        var found = history.FindAsync(task, classifications, ct);
        var (screenings, past) = (NumberOnly.NotScreened(named, await parties), await found);

        // 3. Judge, and say on what it rests.
        var assessment = Judging.Judge(Assessor.Current, task.Dossier, past, classifications, screenings, task.Drawn);
        assessment.DeclarationVersion = task.Version;
        assessment.AssessTime = Service.Wire.Time(StoreDb.Micros(now));
        assessment.Trigger = task.Trigger;
        if (task.Before is { } before)
        {
            assessment.Changes.AddRange(AssessmentChanges.Between(before, assessment));
        }

        Log.DeclarationAssessed(logger, task.Declaration, assessment.Lane.ToString(), assessment.NotPerformed.Count, watch.ElapsedMilliseconds);
        return new Assessed(assessment, Service.Wire.Write(past));
    }
}
