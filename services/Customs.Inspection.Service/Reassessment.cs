using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>When a new assessment that the system made is stored.</summary>
public enum Keep
{
    /// <summary>In any case.</summary>
    Always,

    /// <summary>When fewer checks are missing than before.</summary>
    IfMoreComplete,

    /// <summary>When it says something else than the one before.</summary>
    IfChanged,
}

/// <summary>Assesses stored declarations again: the same dossier under what the other services know now.</summary>
public sealed class Reassessment(Store<InspectionDb> store, AssessmentMaker assessing)
{
    /// <summary>Assesses a declaration again for the system.</summary>
    /// <param name="name">The declaration.</param>
    /// <param name="trigger">Why.</param>
    /// <param name="keep">When the new assessment is stored.</param>
    /// <param name="also">What else belongs into the transaction; false means that all of it has been done before. May be null.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whether a new assessment was stored.</returns>
    public async Task<bool> RunAsync(string name, string trigger, Keep keep, Func<InspectionDb, CancellationToken, Task<bool>>? also, CancellationToken ct)
    {
        var known = await store.ReadAsync((db, inner) => Reassessable.GetAsync(db, name, inner), ct);
        var task = known.Again(trigger);
        var assessed = await assessing.RunAsync(task, ct);
        var kept = keep switch
        {
            Keep.Always => true,
            Keep.IfMoreComplete => assessed.Assessment.NotPerformed.Count < known.Before.NotPerformed.Count,
            Keep.IfChanged => assessed.Assessment.Changes.Count > 0,
            _ => throw new ArgumentOutOfRangeException(nameof(keep), keep, "unknown Keep"),
        };
        return await store.ActAsync(
            Actor.System.Subject,
            async (act, inner) =>
            {
                if (also is not null && !await also(act.Db, inner))
                {
                    return false;
                }

                // What changed while the services were asked has its own assessment by now.
                var stored = await StoredDeclaration.GetAsync(act.Db, name, inner);
                if (!kept || stored.Row.AssessmentNumber != known.Row.AssessmentNumber)
                {
                    return false;
                }

                await act.RecordAssessmentAsync(stored, task, assessed, inner);
                return true;
            },
            ct);
    }
}
