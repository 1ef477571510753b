using System.Globalization;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service;

/// <summary>Lists the audit events of a declaration and its holds, or of the whole service; oldest first.</summary>
public sealed class ListAuditEvents(Store<InspectionDb> store)
{
    /// <summary>One page.</summary>
    public Task<V1.ListAuditEventsResponse> RunAsync(V1.ListAuditEventsRequest wire, CancellationToken ct)
    {
        var size = PageToken.Size(wire.PageSize);
        var after = PageToken.Read(wire, wire.PageToken) is { } cursor ? long.Parse(cursor, CultureInfo.InvariantCulture) : 0;
        return store.ReadAsync(
            async (db, inner) =>
            {
                var rows = await db.Audit.Where(a => (wire.Resource == "" || a.Resource == wire.Resource) && a.Sequence > after)
                    .OrderBy(a => a.Sequence).Take(size + 1).ToListAsync(inner);
                return new V1.ListAuditEventsResponse
                {
                    Events = { rows.Take(size).Select(AuditChain.ToMessage) },
                    NextPageToken = rows.Count > size ? PageToken.Write(wire, rows[size - 1].Sequence.ToString(CultureInfo.InvariantCulture)) : "",
                };
            },
            ct);
    }
}
