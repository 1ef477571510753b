using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Relays;
using Customs.Inspection.Service.Store;
using Customs.Primitives;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Customs.Inspection.Service;

/// <summary>Sends a hold to a desk. The case is opened by a relay that reads the outbox, so the desk may be away.</summary>
public sealed class ReferHold(Store<InspectionDb> store, IOptions<InspectionOptions> options)
{
    /// <summary>The declaration with the referred hold. The same request id gets the first answer again.</summary>
    public Task<V1.Declaration> RunAsync(V1.ReferHoldRequest wire, Caller caller, ActRequest request, CancellationToken ct)
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
                if (stored.Consignment.Hold(number) is null)
                {
                    throw Rpc.NotFound(wire.Name);
                }

                // 2. The act, and its record.
                var change = stored.Consignment.Refer(number, wire.Desk, wire.Question.Trim(), actor, act.Time).OrRefuse(wire.Name);
                var after = change is null ? stored : await act.RecordAsync(stored, change, inner);
                var answer = await DeclarationAnswer.MakeAsync(act.Db, after, actor, inner);

                // 3. The referral, frozen as it is now, for the relay; it carries the officer's request id, so the desk opens one case however often it is sent.
                var referral = OpenReferral.Of(answer, number, caller, request.RequestId);

                // 4. What arrived together with it belongs into one case, as long as the cluster is not simply trade.
                if (answer.ClusterSize > 1 && answer.ClusterSize <= options.Value.HubSize)
                {
                    referral.Cluster = answer.Cluster;
                    referral.Companions.AddRange(await CompanionsAsync(act, stored.Row, inner));
                }

                act.Publish(Topics.Refer, wire.Name, referral);
                return answer;
            },
            ct);
    }

    private Task<List<string>> CompanionsAsync(Act<InspectionDb> act, DeclarationRow row, CancellationToken ct)
    {
        var (from, to) = (row.CreatedAt.AddDays(-options.Value.ParallelDays), row.CreatedAt.AddDays(options.Value.ParallelDays));
        return act.Db.Declarations.Where(d => d.Cluster == row.Cluster && d.CreatedAt >= from && d.CreatedAt <= to).OrderBy(d => d.Name).Select(d => d.Name).ToListAsync(ct);
    }

    private static (string Declaration, int Number) ReadOrRefuse(V1.ReferHoldRequest wire)
    {
        var violations = new List<FieldViolation>();
        if (!Names.TryParseHold(wire.Name, out var declaration, out var number))
        {
            violations.Add(new FieldViolation("name", "is not declarations/{declaration}/holds/{hold}"));
        }

        if (!Names.IsDesk(wire.Desk))
        {
            violations.Add(new FieldViolation("desk", "is not desks/{desk}"));
        }

        Texts.Check(violations, "question", wire.Question);
        return violations.Count == 0 ? (declaration, number) : throw Rpc.InvalidArgument(violations);
    }
}
