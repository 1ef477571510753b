using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Lists the desks with the cases that wait at them.</summary>
internal sealed class ListDesks(Store<ReferralDb> store)
{
    /// <summary>Runs it. The table is short; it comes on one page unless a smaller one is asked for.</summary>
    public async Task<V1.ListDesksResponse> RunAsync(V1.ListDesksRequest request, ServerCallContext context)
    {
        var size = PageToken.Size(request.PageSize);
        var after = PageToken.Read(request, request.PageToken);
        var open = await store.ReadAsync(
            (db, ct) => db.Cases.Where(c => c.IsOpen).GroupBy(c => c.Desk).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct),
            context.CancellationToken);
        var desks = (await store.ReadAsync(DeskBooks.ReadAsync, context.CancellationToken)).Table;
        var page = desks.Desks.Where(d => after is null || string.CompareOrdinal(d.Name, after) > 0).Take(size + 1).ToList();
        var response = new V1.ListDesksResponse { NextPageToken = page.Count > size ? PageToken.Write(request, page[size - 1].Name) : "" };
        response.Desks.AddRange(page.Take(size).Select(d => DeskWire.ToWire(d, open.GetValueOrDefault(d.Name))));
        return response;
    }

    /// <summary>Suggests the desk for a hold.</summary>
    public async Task<V1.Desk> SuggestAsync(V1.SuggestDeskRequest request, CancellationToken ct)
    {
        var desks = (await store.ReadAsync(DeskBooks.ReadAsync, ct)).Table;
        return DeskWire.ToWire(desks.Suggest(request.Office, request.Programmes, request.Family, request.State) ?? throw Rpc.NotFound("a desk that takes this"), openCount: 0);
    }
}
