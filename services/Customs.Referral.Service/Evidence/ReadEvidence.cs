using Customs.ServiceDefaults;
using Google.Protobuf;
using Grpc.Core;

namespace Customs.Referral.Service;

/// <summary>Streams the bytes of a file. They are hashed again first, and who read them stands in the chain of custody before the first byte goes out.</summary>
internal sealed class ReadEvidence(Store<ReferralDb> store)
{
    /// <summary>Runs it.</summary>
    public async Task RunAsync(V1.ReadEvidenceRequest request, IServerStreamWriter<V1.ReadEvidenceResponse> responses, ServerCallContext context)
    {
        var ct = context.CancellationToken;
        var caller = Caller.From(context);
        await store.ActAsync(
            caller.Subject,
            async (act, inner) => await Keeping.LinkAsync(act, await Keeping.FindAsync(act.Db, caller, request.Name, inner), CustodyAct.Read, to: "", words: "", inner),
            ct);

        // Pieces of at most 1 MiB never change, so each is read by itself and no transaction waits for a slow reader.
        for (var number = 0; ; number++)
        {
            var at = number;
            var piece = await store.ReadAsync((db, inner) => Keeping.PieceAsync(db, request.Name, at, inner), ct);
            if (piece is null)
            {
                return;
            }

            await responses.WriteAsync(new V1.ReadEvidenceResponse { Content = UnsafeByteOperations.UnsafeWrap(piece) }, ct);
        }
    }
}
