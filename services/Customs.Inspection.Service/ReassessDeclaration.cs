using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Makes the assessment of a declaration again under the editions in force now, because somebody asks for it.</summary>
public sealed class ReassessDeclaration(Store<InspectionDb> store, AssessmentMaker assessing)
{
    /// <summary>The declaration with its new assessment. The same request id gets the first answer again.</summary>
    public async Task<V1.Declaration> RunAsync(V1.ReassessDeclarationRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        // 1. A retry gets what the first call got.
        if (await store.FindAnswerAsync<V1.Declaration>(request, ct) is { } earlier)
        {
            return earlier;
        }

        // 2. Assess the dossier as it stands.
        var known = await store.ReadAsync((db, inner) => Reassessable.GetAsync(db, wire.Name, inner), ct);
        var task = known.Again(Triggers.Asked);
        var assessed = await assessing.RunAsync(task, ct);

        // 3. Store it, unless the dossier is another one by now.
        return await store.ActAsync(
            request,
            async (act, inner) =>
            {
                var stored = await StoredDeclaration.GetAsync(act.Db, wire.Name, inner);
                stored.RequireSameDossier(known.Row);
                var after = await act.RecordAssessmentAsync(stored, task, assessed, inner);
                return await DeclarationAnswer.MakeAsync(act.Db, after, Actors.Of(caller), inner);
            },
            ct);
    }
}
