using Customs.Inspection.Consignments;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Store;
using Customs.Primitives;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Adds papers, answers and values that came in later, and assesses again. The version stays: the declarant has changed nothing.</summary>
public sealed class AddFacts(Store<InspectionDb> store, AssessmentMaker assessing)
{
    /// <summary>The declaration with the facts and its new assessment. The same request id gets the first answer again.</summary>
    public async Task<V1.Declaration> RunAsync(V1.AddFactsRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        // 1. A retry gets what the first call got.
        if (await store.FindAnswerAsync<V1.Declaration>(request, ct) is { } earlier)
        {
            return earlier;
        }

        // 2. The dossier as it is now, with the facts added; what is wrong with them is told before anybody is asked.
        var known = await store.ReadAsync((db, inner) => Reassessable.GetAsync(db, wire.Name, inner), ct);
        var (merged, dossier) = MergeOrRefuse(known, wire);

        // 3. Assess it.
        var task = known.With(merged, dossier, known.Row.Version, Triggers.FactsAdded);
        var assessed = await assessing.RunAsync(task, ct);

        // 4. One transaction: dossier, assessment, queue entry, audit events.
        var actor = Actors.Of(caller);
        return await store.ActAsync(
            request,
            async (act, inner) =>
            {
                var stored = await StoredDeclaration.GetAsync(act.Db, wire.Name, inner);
                stored.RequireEtag(wire.Etag);
                stored.RequireSameDossier(known.Row);
                var change = stored.Consignment.AddFacts(actor).OrRefuse(wire.Name) ?? throw new InvalidOperationException("facts always change something");
                var newer = await act.RecordAsync(stored, change, inner);
                act.AddDossier(newer, merged, Triggers.FactsAdded);
                var after = await act.RecordAssessmentAsync(newer, task, assessed, inner);
                return await DeclarationAnswer.MakeAsync(act.Db, after, actor, inner);
            },
            ct);
    }

    private static (V1.Dossier Wire, Dossier Dossier) MergeOrRefuse(Reassessable known, V1.AddFactsRequest wire)
    {
        var violations = Wire.Check(wire.Accompanying, wire.Context).ToList();
        if (wire.Accompanying is null && wire.Context is null && wire.GoodsItems.Count == 0)
        {
            violations.Add(new FieldViolation("accompanying", "nothing is added: accompanying, goods_items and context are all absent"));
        }

        var merged = known.Wire.Clone();
        for (var i = 0; i < wire.GoodsItems.Count; i++)
        {
            var item = merged.Declared.GoodsItems.FirstOrDefault(g => g.ItemNumber == wire.GoodsItems[i].ItemNumber);
            if (item is null)
            {
                violations.Add(new FieldViolation($"goods_items[{i}].item_number", "is not in the declaration"));
                continue;
            }

            // A value that is told again replaces the one before.
            foreach (var parameter in wire.GoodsItems[i].TechnicalParameters)
            {
                if (item.TechnicalParameters.FirstOrDefault(p => p.Name == parameter.Name) is { } before)
                {
                    item.TechnicalParameters.Remove(before);
                }

                item.TechnicalParameters.Add(parameter);
            }
        }

        if (wire.Accompanying is not null)
        {
            merged.Accompanying ??= new V1.Accompanying();
            merged.Accompanying.MergeFrom(wire.Accompanying);
        }

        if (wire.Context is not null)
        {
            merged.Context ??= new V1.Context();
            merged.Context.MergeFrom(wire.Context);
        }

        if (violations.Count > 0)
        {
            throw Rpc.InvalidArgument(violations);
        }

        return Wire.TryRead(merged, "dossier", out var dossier, out var broken) ? (merged, dossier) : throw Rpc.InvalidArgument(broken);
    }
}
