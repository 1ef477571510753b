using Customs.Inspection.Dossiers;
using Customs.Inspection.History;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Customs.Inspection.Service.Checks;

/// <summary>Finds earlier declarations in the own store that something joins to a consignment.</summary>
public sealed class HistoryLookup(Store<InspectionDb> store, IOptions<InspectionOptions> options)
{
    /// <summary>What the store knows around a consignment, within its own scope and before it.</summary>
    /// <param name="declaration">The declaration itself, which is no part of its history.</param>
    /// <param name="scope">History scope.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<Past> FindAsync(string declaration, string scope, Dossier dossier, CancellationToken ct)
    {
        var keys = Links.KeysOf(dossier);
        if (keys.Count == 0 || options.Value.HistoryDepth == 0)
        {
            return Past.Nothing;
        }

        return await store.ReadAsync(
            async (db, inner) =>
            {
                var links = await LinksAsync(db, declaration, scope, keys, dossier.Declaration.LodgedAt, inner);
                return await PastAsync(db, links, dossier.Declaration.LodgedAt, inner);
            },
            ct);
    }

    // The surest link of each earlier declaration. A value with too many declarations is a hub and joins nothing.
    private async Task<Dictionary<string, List<HistoryKey>>> LinksAsync(
        InspectionDb db, string declaration, string scope, IReadOnlyList<HistoryKey> keys, DateTimeOffset lodgedAt, CancellationToken ct)
    {
        var from = lodgedAt.AddDays(-options.Value.HistoryDays);
        var links = new Dictionary<string, List<HistoryKey>>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var kind = Links.Word(key.Kind);
            var names = await db.HistoryKeys
                .Where(k => k.Scope == scope && k.Kind == kind && k.Value == key.Value && k.LodgedAt >= from && k.LodgedAt <= lodgedAt && k.Declaration != declaration)
                .OrderByDescending(k => k.LodgedAt).Select(k => k.Declaration).Take(options.Value.HubSize + 1).ToListAsync(ct);
            if (names.Count > options.Value.HubSize)
            {
                continue;
            }

            foreach (var name in names)
            {
                if (links.TryGetValue(name, out var found))
                {
                    found.Add(key);
                }
                else if (links.Count < options.Value.HistoryDepth)
                {
                    links[name] = [key];
                }
            }
        }

        return links;
    }

    private static async Task<Past> PastAsync(InspectionDb db, Dictionary<string, List<HistoryKey>> links, DateTimeOffset lodgedAt, CancellationToken ct)
    {
        if (links.Count == 0)
        {
            return Past.Nothing;
        }

        var names = links.Keys.ToList();
        var rows = await db.History.Where(h => names.Contains(h.Declaration))
            .Join(db.Declarations, h => h.Declaration, d => d.Name, (h, d) => new { h.Declaration, h.Facts, d.State, d.ExitedAt }).ToListAsync(ct);
        var related = new List<RelatedConsignment>();
        var previous = new List<PreviousDeclaration>();
        foreach (var row in rows)
        {
            var facts = HistoryFacts.Read(row.Facts, (V1.Declaration.Types.State)row.State, row.ExitedAt is not null);
            if (HistoryFacts.Link(facts.Related, links[row.Declaration], lodgedAt) is { } joined)
            {
                related.Add(joined);
            }

            if (links[row.Declaration].Exists(Links.IsTrade))
            {
                previous.AddRange(facts.Previous);
            }
        }

        return new Past([.. related.OrderBy(r => r.LodgedAt).ThenBy(r => r.Mrn.Value, StringComparer.Ordinal)], [.. previous.OrderBy(p => p.Date).ThenBy(p => p.Mrn, StringComparer.Ordinal)]);
    }
}
