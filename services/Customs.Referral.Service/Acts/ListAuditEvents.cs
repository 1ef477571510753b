using System.Globalization;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Lists the audit events of a case, or of the whole service, oldest first.</summary>
internal sealed class ListAuditEvents(Store<ReferralDb> store)
{
    /// <summary>Runs it.</summary>
    public async Task<V1.ListAuditEventsResponse> RunAsync(V1.ListAuditEventsRequest request, ServerCallContext context)
    {
        var size = PageToken.Size(request.PageSize);
        var after = PageToken.Read(request, request.PageToken) is { } cursor ? long.Parse(cursor, CultureInfo.InvariantCulture) : 0;
        var rows = await store.ReadAsync(
            (db, ct) => db.Audit.Where(a => a.Sequence > after && (request.Resource == "" || a.Resource == request.Resource)).OrderBy(a => a.Sequence).Take(size + 1).ToListAsync(ct),
            context.CancellationToken);
        var response = new V1.ListAuditEventsResponse
        {
            NextPageToken = rows.Count > size ? PageToken.Write(request, rows[size - 1].Sequence.ToString(CultureInfo.InvariantCulture)) : "",
        };
        response.Events.AddRange(rows.Take(size).Select(AuditChain.ToMessage));
        return response;
    }
}
