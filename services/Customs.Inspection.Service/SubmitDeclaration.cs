using System.Security.Cryptography;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Reading;
using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Messages;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service;

/// <summary>Takes a declaration in: assesses it and stores declaration, assessment, queue entry and audit event in one transaction.</summary>
public sealed class SubmitDeclaration(Store<InspectionDb> store, AssessmentMaker assessing, RandomControl random, TimeProvider time)
{
    /// <summary>The declaration as it stands then. The same request id gets the first answer again.</summary>
    /// <param name="wire">The dossier.</param>
    /// <param name="scope">A history of its own; empty for live declarations.</param>
    /// <param name="unknownElements">What was not understood.</param>
    /// <param name="caller">Who submits.</param>
    /// <param name="request">Id, caller and content.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <param name="intake">The message that it came in; null for a dossier sent as such.</param>
    public async Task<V1.Declaration> RunAsync(V1.Dossier wire, string scope, IReadOnlyList<string> unknownElements, Caller caller, ActRequest request, CancellationToken ct, Intake? intake = null)
    {
        // 1. Read the dossier; every bad field is told at once.
        var dossier = ReadOrRefuse(wire, scope, intake);
        var name = Names.Declaration(dossier.Declaration.Mrn.Value, scope);
        var hash = intake?.LodgedHash ?? SHA256.HashData(Deterministic.Bytes(wire));

        // 2. A retry of the border system gets what the first call got. The same MRN again: the same content is assessed anew, other content is an amendment and not a submission.
        var (earlier, known) = await store.ReadAsync(async (db, inner) => (await db.FindAnswerAsync<V1.Declaration>(request, inner), await KnownAsync(db, name, inner)), ct);
        if (earlier is not null)
        {
            return await WholeAsync(earlier, ct);
        }

        RefuseOtherContent(known?.Row, hash, name);

        // 3. Assess: both services and the history at once; an outage is a finding, never an exception.
        var task = known is null
            ? new AssessmentTask(name, scope, 1, wire, dossier, random.Draw(), Triggers.Submitted, Before: null)
            : known.Again(Triggers.SubmittedAgain);
        var assessed = await assessing.RunAsync(task, ct);

        // 4. One transaction: declaration, assessment, queue entry, audit event, and what the other services have to be told.
        var answer = await store.ActAsync(
            request,
            async (act, inner) =>
            {
                var stored = await StoredDeclaration.FindAsync(act.Db, name, inner);
                RefuseOtherContent(stored?.Row, hash, name);
                intake?.Keep(act.Db, name);
                stored ??= act.TakeIn(dossier, scope, wire, hash, unknownElements);
                var after = await act.RecordAssessmentAsync(stored, task, assessed, inner);
                return DeclarationAnswer.Make(after, wire, assessed.Assessment, Actors.Of(caller));
            },
            DeclarationAnswer.Kept,
            ct);
        return await WholeAsync(answer, ct);
    }

    private async Task<V1.Declaration> WholeAsync(V1.Declaration answer, CancellationToken ct) =>
        answer.Dossier is not null ? answer : await store.ReadAsync((db, inner) => DeclarationAnswer.WholeAsync(db, answer, inner), ct);

    private Dossier ReadOrRefuse(V1.Dossier wire, string scope, Intake? intake)
    {
        if (!Names.IsScope(scope))
        {
            throw Rpc.InvalidArgument("history_scope", "is longer than 32 letters, digits and hyphens");
        }

        var lacking = intake is null && wire.Declared is { } declared ? Wire.Lacking(declared, "dossier.declared") : [];
        if (!Wire.TryRead(wire, "dossier", out var dossier, out var violations) || lacking.Count > 0)
        {
            throw Rpc.InvalidArgument([.. violations, .. lacking]);
        }

        return DossierRules.Check(dossier, time.GetUtcNow()) is { Count: > 0 } broken ? throw Rpc.InvalidArgument(FormPaths.ToProto(broken, "dossier")) : dossier;
    }

    private static void RefuseOtherContent(DeclarationRow? row, byte[] hash, string name)
    {
        if (row is not null && !row.LodgedHash.AsSpan().SequenceEqual(hash))
        {
            throw Rpc.AlreadyExists(name, "amend the declaration");
        }
    }

    private static async Task<Reassessable?> KnownAsync(InspectionDb db, string name, CancellationToken ct) =>
        await db.Declarations.FirstOrDefaultAsync(d => d.Name == name, ct) is { } row ? await Reassessable.ReadAsync(db, row, ct) : null;
}
