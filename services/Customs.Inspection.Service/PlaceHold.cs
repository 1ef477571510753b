using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Store;
using Customs.Primitives;
using Customs.ServiceDefaults;
using Microsoft.Extensions.Options;

namespace Customs.Inspection.Service;

/// <summary>Stops a consignment or a part of it: places a hold.</summary>
public sealed class PlaceHold(Store<InspectionDb> store, IOptions<InspectionOptions> options)
{
    /// <summary>The declaration with its hold. The same request id gets the first answer again.</summary>
    public Task<V1.Declaration> RunAsync(V1.PlaceHoldRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        var actor = Actors.Of(caller);
        return store.ActAsync(
            request,
            async (act, inner) =>
            {
                // 1. The declaration as the officer saw it, or what has changed since.
                var stored = await StoredDeclaration.GetAsync(act.Db, wire.Declaration, inner);
                stored.RequireEtag(wire.Etag);

                // 2. Reason and subject are read against the declaration.
                var dossier = (await Reassessable.ReadAsync(act.Db, stored.Row, inner)).Dossier;
                var (reason, subject) = ReadOrRefuse(wire, dossier.Declaration);

                // 3. The clock counts the working days of the office.
                var calendar = options.Value.CalendarOf(caller.Office ?? dossier.Declaration.CustomsOfficeOfExport ?? "");

                // 4. The act, and its record.
                var change = stored.Consignment.PlaceHold(reason, wire.LegalBasis.Trim(), subject, wire.Words.Trim(), actor, act.Time, calendar).OrRefuse(stored.Row.Name);
                var after = change is null ? stored : await act.RecordAsync(stored, change, inner);
                return await DeclarationAnswer.MakeAsync(act.Db, after, actor, inner);
            },
            ct);
    }

    private static (HoldReason Reason, HoldSubject Subject) ReadOrRefuse(V1.PlaceHoldRequest wire, Dossiers.Declaration declaration)
    {
        var violations = new List<FieldViolation>();
        var reason = HoldReason.Find(wire.ReasonCode);
        if (reason is null)
        {
            violations.Add(new FieldViolation("reason_code", $"is none of {string.Join(", ", HoldReason.All.Select(r => r.Code))}"));
        }

        if (!HoldSubject.TryParse(wire.Subject, out var subject))
        {
            violations.Add(new FieldViolation("subject", "is none of consignment, goods_items/{number}, packages/{number} and containers/{number}"));
        }
        else if (!subject.IsIn(declaration))
        {
            violations.Add(new FieldViolation("subject", $"{subject} is not in the declaration"));
        }

        Texts.Check(violations, "words", wire.Words);
        Texts.Check(violations, "legal_basis", wire.LegalBasis);
        return violations.Count == 0 && reason is not null && subject is not null ? (reason, subject) : throw Rpc.InvalidArgument(violations);
    }
}
