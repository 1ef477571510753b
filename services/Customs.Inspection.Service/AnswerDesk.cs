using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Relays;
using Customs.Inspection.Service.Store;
using Customs.Primitives;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Answers what a desk asked back. A relay delivers the answer, so the desk may be away.</summary>
public sealed class AnswerDesk(Store<InspectionDb> store)
{
    /// <summary>The declaration with the answer. The same request id gets the first answer again.</summary>
    public Task<V1.Declaration> RunAsync(V1.AnswerDeskRequest wire, Caller caller, ActRequest request, CancellationToken ct)
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

                // 2. The act, and its record.
                var change = stored.Consignment.AnswerDesk(number, wire.Answer.Trim(), actor).OrRefuse(wire.Name);
                var after = change is null ? stored : await act.RecordAsync(stored, change, inner);

                // 3. The answer, for the relay; it carries the officer's request id, so the desk takes it once.
                act.Publish(Topics.Answer, wire.Name, new ReferralV1.DeliverAnswerRequest
                {
                    Name = hold.Case,
                    Hold = wire.Name,
                    Answer = wire.Answer.Trim(),
                    Officer = caller.Subject,
                    RequestId = request.RequestId,
                });
                return await DeclarationAnswer.MakeAsync(act.Db, after, actor, inner);
            },
            ct);
    }

    private static (string Declaration, int Number) ReadOrRefuse(V1.AnswerDeskRequest wire)
    {
        var violations = new List<FieldViolation>();
        if (!Names.TryParseHold(wire.Name, out var declaration, out var number))
        {
            violations.Add(new FieldViolation("name", "is not declarations/{declaration}/holds/{hold}"));
        }

        Texts.Check(violations, "answer", wire.Answer);
        return violations.Count == 0 ? (declaration, number) : throw Rpc.InvalidArgument(violations);
    }
}
