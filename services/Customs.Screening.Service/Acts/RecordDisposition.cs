using Customs.Primitives;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Screening.Service;

/// <summary>Records what somebody decided on a match; it is remembered until the designation changes.</summary>
internal sealed class RecordDisposition(Store<ScreeningDb> store, ListIndexes indexes, Dispositions dispositions)
{
    /// <summary>Runs it. The designation is one that the party resembles now; a decision on another would decide nothing.</summary>
    public async Task<V1.Disposition> RunAsync(V1.RecordDispositionRequest request, ServerCallContext context)
    {
        var ct = context.CancellationToken;
        var violations = new List<FieldViolation>();
        var query = QueryWire.Read(request.Party, "party", violations);
        if (violations.Count > 0)
        {
            throw Rpc.InvalidArgument(violations);
        }

        var snapshot = await indexes.OnAsync(null, ct);
        var match = snapshot.Screener.Screen(query!, new ScreeningOptions { Top = 50 }).Matches
            .FirstOrDefault(m => DesignationWire.Name(m.Edition.List, m.Designation.Id) == request.Designation)
            ?? throw Rpc.InvalidArgument("designation", "is not among the designations that the party resembles now");
        var answer = await store.ActAsync<V1.Disposition>(
            ActRequest.From(request.RequestId, request, context),
            (act, inner) => RecordAsync(act, request, DesignationHash.Of(match), inner),
            ct);
        await dispositions.RefreshAsync(ct);
        return answer;
    }

    private static async Task<V1.Disposition> RecordAsync(Act<ScreeningDb> act, V1.RecordDispositionRequest request, ByteString hash, CancellationToken ct)
    {
        var key = SubjectKey.Of(request.Party);
        var decision = new V1.Disposition
        {
            Name = $"dispositions/{key[..16]}-{Uri.EscapeDataString(request.Designation)}",
            SubjectKey = key,
            Designation = request.Designation,
            DesignationHash = hash,
            Kind = request.Kind,
            Reason = request.Reason,
            Officer = act.Actor,
            DecideTime = act.Time.ToTimestamp(),
        };
        var row = await act.Db.Dispositions.SingleOrDefaultAsync(d => d.SubjectKey == key && d.Designation == request.Designation, ct);
        if (row is null)
        {
            act.Db.Dispositions.Add(new DispositionRow { SubjectKey = key, Designation = request.Designation, Content = decision.ToByteArray() });
        }
        else
        {
            row.Content = decision.ToByteArray();
        }

        act.Audit(request.Designation, "MatchDecided", ("kind", request.Kind.ToString()), ("subject", key[..16]));
        act.Publish(EditionFollower.Topic, request.Designation, decision);
        return decision;
    }
}
