using Customs.Inspection.History;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Checks;

/// <summary>What others paid for the same goods and what those weighed: kept in one row for each kind of goods when a declaration is first assessed, never scanned for.</summary>
internal static class GoodsPeers
{
    /// <summary>The peers of each item that has any.</summary>
    public static async Task<IReadOnlyList<ItemPeers>> FindAsync(InspectionDb db, AssessmentTask task, IReadOnlyList<ClassificationV1.Classification> classifications, CancellationToken ct)
    {
        var goods = Goods(task, classifications);
        var keys = goods.Select(g => g.Goods).Distinct(StringComparer.Ordinal).ToArray();
        var rows = await db.Peers.Where(p => p.Scope == task.Scope && keys.Contains(p.Goods)).ToDictionaryAsync(p => p.Goods, p => PeerSales.Read(p.Sales), StringComparer.Ordinal, ct);
        return [.. goods.Where(g => rows.ContainsKey(g.Goods)).Select(g => new ItemPeers(g.Item.ItemNumber, g.Goods, PeerPrices.Of(rows[g.Goods]), PeerPrices.MassesOf(rows[g.Goods])))];
    }

    /// <summary>Keeps the sales of a declaration that is assessed for the first time.</summary>
    public static async Task KeepPeersAsync(this Act<InspectionDb> act, AssessmentTask task, V1.Assessment assessment, CancellationToken ct)
    {
        var goods = Goods(task, assessment.Classifications);
        var keys = goods.Select(g => g.Goods).Distinct(StringComparer.Ordinal).ToArray();

        // Rows that an earlier declaration of the same act has added are not in the database yet.
        await act.Db.Peers.Where(p => p.Scope == task.Scope && keys.Contains(p.Goods)).LoadAsync(ct);
        var rows = act.Db.Peers.Local.Where(p => p.Scope == task.Scope).ToDictionary(p => p.Goods, StringComparer.Ordinal);
        foreach (var (item, key) in goods)
        {
            if (PeerSales.Of(item) is not { AmountEur: > 0 } sale)
            {
                continue;
            }

            if (!rows.TryGetValue(key, out var row))
            {
                rows[key] = row = new GoodsPeersRow { Scope = task.Scope, Goods = key, Sales = [] };
                act.Db.Peers.Add(row);
            }

            row.Sales = PeerSales.Add(row.Sales, sale);
        }
    }

    private static IReadOnlyList<(Dossiers.GoodsItem Item, string Goods)> Goods(AssessmentTask task, IReadOnlyList<ClassificationV1.Classification> classifications) =>
        [.. task.Dossier.Declaration.GoodsItems.Zip(classifications).Select(p => (p.First, PeerSales.GoodsOf(p.First, p.Second.Family.Length > 0 ? p.Second.Family : null)))];
}
