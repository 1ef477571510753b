using Customs.Inspection.Dossiers;
using Customs.Inspection.History;
using Customs.Inspection.Service.Networks;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Customs.Inspection.Service.Checks;

/// <summary>
/// Finds what the own store knows around a consignment: earlier declarations that something joins to it, its network, and what peers paid. A fixed number of look-ups by key, whatever
/// the number of its keys and of stored declarations: the row of a key tells how many bear it, so that a hub costs nothing.
/// </summary>
public sealed class HistoryLookup(Store<InspectionDb> store, IOptions<InspectionOptions> options)
{
    /// <summary>What the store knows around a consignment, within its own scope and before it.</summary>
    /// <param name="task">What is assessed; the declaration itself is no part of its history.</param>
    /// <param name="classifications">What its goods are, for the peers.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<Past> FindAsync(AssessmentTask task, IReadOnlyList<ClassificationV1.Classification> classifications, CancellationToken ct)
    {
        var keys = KeptKey.Of(task.Dossier);
        if (options.Value.HistoryDepth == 0)
        {
            return Past.Nothing;
        }

        return await store.ReadAsync(
            async (db, inner) =>
            {
                var texts = keys.Select(k => k.Network.Text).Distinct(StringComparer.Ordinal).ToArray();
                var rows = await db.NetworkKeys.Where(k => k.Scope == task.Scope && texts.Contains(k.Text)).ToDictionaryAsync(k => k.Text, StringComparer.Ordinal, inner);
                var links = await LinksAsync(db, task, keys, rows, inner);
                var past = await PastAsync(db, links, task.Dossier.Declaration.LodgedAt, inner);
                return past with
                {
                    Network = await NetworkLookup.FindAsync(db, task, keys, rows, inner),
                    LicenceUses = await LicenceRegister.FindAsync(db, task, inner),
                    Findings = await FindingRegister.FindAsync(db, task, keys, inner),
                    Peers = await GoodsPeers.FindAsync(db, task, classifications, inner),
                };
            },
            ct);
    }

    // The surest link of each earlier declaration, in one look-up: keys are taken in order of sureness until they bear as many declarations as are looked at.
    private async Task<Dictionary<string, List<HistoryKey>>> LinksAsync(
        InspectionDb db, AssessmentTask task, IReadOnlyList<KeptKey> keys, IReadOnlyDictionary<string, NetworkKeyRow> rows, CancellationToken ct)
    {
        var followed = new List<HistoryKey>();
        var borne = 0;
        foreach (var key in Links.Sorted(keys.Select(k => k.Held.Key)))
        {
            // A key without a row has not been counted yet: its few bearers are the latest.
            var count = rows.GetValueOrDefault(keys.First(k => k.Held.Key == key).Network.Text)?.Count ?? 1;
            if (count <= options.Value.HubSize && borne < options.Value.HistoryDepth)
            {
                followed.Add(key);
                borne += count;
            }
        }

        if (followed.Count == 0)
        {
            return [];
        }

        var lodgedAt = task.Dossier.Declaration.LodgedAt;
        var from = lodgedAt.AddDays(-options.Value.HistoryDays);
        var kinds = followed.Select(k => Links.Word(k.Kind)).Distinct(StringComparer.Ordinal).ToArray();
        var values = followed.Select(k => k.Value).Distinct(StringComparer.Ordinal).ToArray();
        var found = await db.HistoryKeys
            .Where(k => k.Scope == task.Scope && kinds.Contains(k.Kind) && values.Contains(k.Value) && k.LodgedAt >= from && k.LodgedAt <= lodgedAt)
            .Select(k => new { k.Kind, k.Value, k.LodgedAt, k.Declaration }).ToListAsync(ct);
        var byKey = found.Where(f => f.Declaration != task.Declaration).ToLookup(f => (f.Kind, f.Value));
        var links = new Dictionary<string, List<HistoryKey>>(StringComparer.Ordinal);
        foreach (var key in followed)
        {
            foreach (var row in byKey[(Links.Word(key.Kind), key.Value)].OrderByDescending(r => r.LodgedAt).ThenBy(r => r.Declaration, StringComparer.Ordinal))
            {
                if (links.TryGetValue(row.Declaration, out var joined))
                {
                    joined.Add(key);
                }
                else if (links.Count < options.Value.HistoryDepth)
                {
                    links[row.Declaration] = [key];
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

        var names = links.Keys.ToArray();
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

        return Past.Nothing with
        {
            Related = [.. related.OrderBy(r => r.LodgedAt).ThenBy(r => r.Mrn.Value, StringComparer.Ordinal)],
            Previous = [.. previous.OrderBy(p => p.Date).ThenBy(p => p.Mrn, StringComparer.Ordinal)],
        };
    }
}
