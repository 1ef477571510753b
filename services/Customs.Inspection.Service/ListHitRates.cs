using Customs.Inspection.Assessing;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service;

/// <summary>Tells how often examinations found something where an indicator had spoken. Examinations that only chance had drawn are the base line and count for no indicator.</summary>
public sealed class ListHitRates(Store<InspectionDb> store)
{
    /// <summary>The rates by indicator, the base line last.</summary>
    public async Task<V1.ListHitRatesResponse> RunAsync(CancellationToken ct)
    {
        var examined = await store.ReadAsync(
            (db, inner) => db.Examined.GroupBy(e => new { e.Hits, e.Found, e.Random }).Select(g => new { g.Key.Hits, g.Key.Found, g.Key.Random, Count = g.Count() }).ToListAsync(inner), ct);
        var rates = HitRates.Of([.. examined.SelectMany(e => Enumerable.Repeat(new Examined(e.Hits.Split(' ', StringSplitOptions.RemoveEmptyEntries), e.Found, e.Random), e.Count))]);
        return new V1.ListHitRatesResponse
        {
            Rates =
            {
                rates.Select(r => new V1.ListHitRatesResponse.Types.HitRate
                {
                    Indicator = r.Indicator,
                    ExaminedCount = r.Examinations,
                    FoundCount = r.Found,
                    Low = r.Low,
                    High = r.High,
                    Barren = r.IsBarren,
                }),
            },
        };
    }
}
