using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Hands a file over: the bytes are hashed again, the chain of custody gets a link, the case an event.</summary>
internal sealed class HandOverEvidence(Store<ReferralDb> store)
{
    private const int MostReceiverSigns = 200;
    private const int MostWordSigns = 2_000;

    /// <summary>Runs it.</summary>
    public Task<V1.Evidence> RunAsync(V1.HandOverEvidenceRequest request, ServerCallContext context)
    {
        if (request.To.Length > MostReceiverSigns || request.Words.Length > MostWordSigns)
        {
            throw Rpc.InvalidArgument(request.To.Length > MostReceiverSigns ? "to" : "words", "is too long");
        }

        var caller = Caller.From(context);
        return store.ActAsync<V1.Evidence>(
            ActRequest.From(request.RequestId, request, context),
            async (act, ct) =>
            {
                var evidence = await Keeping.FindAsync(act.Db, caller, request.Name, ct);
                var link = await Keeping.LinkAsync(act, evidence, CustodyAct.HandedOver, request.To, request.Words, ct);
                var row = await CaseRows.FindAsync(act, evidence.Case, ct);
                CaseRows.Change(act, row, CaseActs.Done(evidence.Case, CaseRows.Read(row).HandOver(caller.Subject, evidence.Name, request.To, request.Words, act.Time)));
                var custody = await act.Db.Custody.AsNoTracking().Where(c => c.Evidence == evidence.Name).ToListAsync(ct);
                return EvidenceWire.ToWire(evidence, [.. custody, link]);
            },
            context.CancellationToken);
    }
}
