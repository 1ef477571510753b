using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Store;
using Customs.Primitives;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Lifts a hold that no desk has.</summary>
public sealed class LiftHold(Store<InspectionDb> store)
{
    /// <summary>The declaration without the hold in force. The same request id gets the first answer again.</summary>
    public Task<V1.Declaration> RunAsync(V1.LiftHoldRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        var actor = Actors.Of(caller);
        var (declaration, number) = ReadOrRefuse(wire);
        return store.ActAsync(
            request,
            async (act, inner) =>
            {
                // 1. The declaration as the officer saw it, or what has changed since.
                var stored = await StoredDeclaration.GetAsync(act.Db, declaration, inner);
                stored.RequireEtag(wire.Etag);
                var hold = stored.Consignment.Hold(number) ?? throw Rpc.NotFound(wire.Name);

                // 2. Who may lift it hangs on its reason.
                if (stored.Consignment.Lift(number, actor, act.Time).OrRefuse(wire.Name) is not { } change)
                {
                    return await DeclarationAnswer.MakeAsync(act.Db, stored, actor, inner);
                }

                // 3. The act, and its record; the reason stays with the hold, beside the words it was placed with.
                var words = hold.Words.Length == 0 ? wire.Reason.Trim() : $"{hold.Words}\n{wire.Reason.Trim()}";
                var after = await act.RecordAsync(stored, change with { Consignment = change.Consignment.WithWords(number, words) }, inner);
                return await DeclarationAnswer.MakeAsync(act.Db, after, actor, inner);
            },
            ct);
    }

    private static (string Declaration, int Number) ReadOrRefuse(V1.LiftHoldRequest wire)
    {
        var violations = new List<FieldViolation>();
        if (!Names.TryParseHold(wire.Name, out var declaration, out var number))
        {
            violations.Add(new FieldViolation("name", "is not declarations/{declaration}/holds/{hold}"));
        }

        Texts.Check(violations, "reason", wire.Reason);
        return violations.Count == 0 ? (declaration, number) : throw Rpc.InvalidArgument(violations);
    }
}
