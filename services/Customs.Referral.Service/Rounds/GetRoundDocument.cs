using System.Security.Cryptography;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Gets the request of a round as it left.</summary>
internal sealed class GetRoundDocument(Store<ReferralDb> store)
{
    /// <summary>Runs it.</summary>
    public async Task<V1.GetRoundDocumentResponse> RunAsync(V1.GetRoundDocumentRequest request, ServerCallContext context)
    {
        if (request.Form is not ("TEXT" or "HTML"))
        {
            throw Rpc.InvalidArgument("form", "is TEXT or HTML");
        }

        var caller = Caller.From(context);
        var (@case, row) = await store.ReadAsync(
            async (db, ct) => (
                await db.Cases.SingleOrDefaultAsync(c => c.Name == request.Name, ct),
                await db.RoundDocuments.SingleOrDefaultAsync(d => d.Case == request.Name && d.Round == request.Round, ct)),
            context.CancellationToken);
        if (@case is null || row is null || !Scope.Covers(caller, @case.Desk))
        {
            throw Rpc.NotFound($"the request of round {request.Round} of {request.Name}");
        }

        var content = request.Form == "TEXT" ? row.Text : row.Html;
        return new V1.GetRoundDocumentResponse
        {
            Content = ByteString.CopyFrom(content),
            MediaType = request.Form == "TEXT" ? "text/plain; charset=utf-8" : "text/html; charset=utf-8",
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
        };
    }
}
