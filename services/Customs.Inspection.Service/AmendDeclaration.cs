using System.Security.Cryptography;
using Customs.Inspection.Consignments;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Reading;
using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Messages;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Replaces the declared layer by a new version and assesses it. Papers and registers stay; what was released and has not left is recalled.</summary>
public sealed class AmendDeclaration(Store<InspectionDb> store, AssessmentMaker assessing, TimeProvider time)
{
    /// <summary>The declaration in its new version. The same request id gets the first answer again.</summary>
    /// <param name="wire">The declared layer as it is now.</param>
    /// <param name="caller">Who amends.</param>
    /// <param name="request">Id, caller and content.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <param name="intake">The message that it came in; null for an amendment sent as such.</param>
    public async Task<V1.Declaration> RunAsync(V1.AmendDeclarationRequest wire, Caller caller, ActRequest request, CancellationToken ct, Intake? intake = null)
    {
        // 1. A retry of the border system gets what the first call got.
        Texts.Require("reason", wire.Reason);
        if (await store.FindAnswerAsync<V1.Declaration>(request, ct) is { } earlier)
        {
            return earlier;
        }

        // 2. The dossier as it is now, with the new declared layer.
        var known = await store.ReadAsync((db, inner) => Reassessable.GetAsync(db, wire.Name, inner), ct);
        var amended = known.Wire.Clone();
        amended.Declared = wire.Declared;
        var dossier = ReadOrRefuse(amended, known.Row, complete: intake is null);

        // 3. Assess it.
        var task = known.With(amended, dossier, known.Row.Version + 1, Triggers.Amended);
        var assessed = await assessing.RunAsync(task, ct);

        // 4. One transaction: new version, dossier, assessment, queue entry, audit events.
        return await store.ActAsync(
            request,
            async (act, inner) =>
            {
                var stored = await StoredDeclaration.GetAsync(act.Db, wire.Name, inner);
                stored.RequireSameDossier(known.Row);
                intake?.Keep(act.Db, wire.Name);
                var change = stored.Consignment.Amend().OrRefuse(wire.Name) ?? throw new InvalidOperationException("an amendment always changes something");
                stored.Row.LodgedHash = SHA256.HashData(Deterministic.Bytes(amended));
                var newer = await act.RecordAsync(stored, change, inner);
                act.AddDossier(newer, amended, CauseOf(wire.Reason.Trim()));
                var after = await act.RecordAssessmentAsync(newer, task, assessed, inner);
                return await DeclarationAnswer.MakeAsync(act.Db, after, Actors.Of(caller), inner);
            },
            ct);
    }

    // As long as the store keeps it.
    private static string CauseOf(string reason) => reason.Length == 0 ? Triggers.Amended : $"{Triggers.Amended}: {(reason.Length <= 250 ? reason : reason[..250])}";

    private Dossier ReadOrRefuse(V1.Dossier wire, DeclarationRow row, bool complete)
    {
        // Only the declared layer is new, so its fields stand at the root of the request.
        var lacking = complete ? Wire.Lacking(wire.Declared, "declared") : [];
        if (!Wire.TryRead(wire, "", out var dossier, out var violations) || lacking.Count > 0)
        {
            throw Rpc.InvalidArgument(violations.Concat(lacking).Select(v => v with { Field = v.Field.TrimStart('.') }));
        }

        if (dossier.Declaration.Mrn.Value != row.Mrn)
        {
            throw Rpc.InvalidArgument("declared.mrn", $"is not that of {row.Name}");
        }

        return DossierRules.Check(dossier, time.GetUtcNow()) is { Count: > 0 } broken
            ? throw Rpc.InvalidArgument(FormPaths.ToProto(broken, "").Select(v => v with { Field = v.Field.TrimStart('.') }))
            : dossier;
    }
}
