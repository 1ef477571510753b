using System.Globalization;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Lists the files of a case with their chains of custody.</summary>
internal sealed class ListEvidence(Store<ReferralDb> store)
{
    /// <summary>Runs it.</summary>
    public async Task<V1.ListEvidenceResponse> RunAsync(V1.ListEvidenceRequest request, ServerCallContext context)
    {
        var caller = Caller.From(context);
        var size = PageToken.Size(request.PageSize);
        var after = PageToken.Read(request, request.PageToken) is { } cursor ? int.Parse(cursor, CultureInfo.InvariantCulture) : 0;
        var (rows, custody) = await store.ReadAsync(
            async (db, ct) =>
            {
                var @case = await db.Cases.SingleOrDefaultAsync(c => c.Name == request.Case, ct) ?? throw Rpc.NotFound(request.Case);
                EvidenceScope.Check(caller, CaseRows.Read(@case), request.Case);
                var found = await db.Evidence.Where(e => e.Case == request.Case && e.Number > after).OrderBy(e => e.Number).Take(size + 1).ToListAsync(ct);
                var names = found.ConvertAll(e => e.Name);
                return (found, await db.Custody.Where(c => names.Contains(c.Evidence)).ToListAsync(ct));
            },
            context.CancellationToken);
        var response = new V1.ListEvidenceResponse { NextPageToken = rows.Count > size ? PageToken.Write(request, rows[size - 1].Number.ToString(CultureInfo.InvariantCulture)) : "" };
        response.Evidence.AddRange(rows.Take(size).Select(r => EvidenceWire.ToWire(r, custody.Where(c => c.Evidence == r.Name))));
        return response;
    }
}
