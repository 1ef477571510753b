using Customs.Inspection.Dossiers;
using Customs.Inspection.History;
using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Store;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Networks;

/// <summary>Finds what the network knows around a consignment. Cheap while nothing is known of anybody in its clusters: two look-ups by key.</summary>
internal static class NetworkLookup
{
    // From here on a cluster is trade; only what is known directly is told.
    private const int MostMembers = 500;
    private const int MostKnown = 200;

    // What has come of a consignment that makes others who share an identifier with it worth a look.
    private static readonly Dictionary<V1.Declaration.Types.State, string> s_words = new()
    {
        [V1.Declaration.Types.State.Refused] = "refused",
        [V1.Declaration.Types.State.Secured] = "secured",
        [V1.Declaration.Types.State.Seized] = "seized",
        [V1.Declaration.Types.State.Returned] = "sent back",
    };

    private static readonly int[] s_decided = [.. s_words.Keys.Select(s => (int)s)];

    /// <summary>Looks it up.</summary>
    /// <param name="db">The database, at one moment.</param>
    /// <param name="task">What is assessed.</param>
    /// <param name="keys">Its keys.</param>
    /// <param name="rows">Rows of those keys that somebody bears, by text.</param>
    /// <param name="ct">Ends the wait.</param>
    public static async Task<Inspection.Network> FindAsync(InspectionDb db, AssessmentTask task, IReadOnlyList<KeptKey> keys, IReadOnlyDictionary<string, NetworkKeyRow> rows, CancellationToken ct)
    {
        var joining = keys.Where(k => Joins(k.Network, rows)).ToList();
        if (joining.Count == 0)
        {
            return Inspection.Network.None;
        }

        var texts = joining.Select(k => k.Network.Text).Distinct(StringComparer.Ordinal).ToArray();
        var known = await db.Known.Where(k => k.Scope == task.Scope && texts.Contains(k.Text)).Take(MostKnown).ToListAsync(ct);
        var names = texts.Select(t => rows.GetValueOrDefault(t)?.Cluster ?? "").Where(c => c.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        var clusters = names.Length == 0 ? [] : await db.Clusters.Where(c => names.Contains(c.Name)).ToListAsync(ct);
        var members = clusters.Sum(c => c.Members);
        var nodes = clusters.Count == 0 ? [] : await NodesAsync(db, task, clusters, members, known, ct);
        nodes.AddRange(KnownNodes(known, task.Dossier));
        var paths = nodes.Count == 0 ? [] : NetworkPaths.Find([.. joining.Select(k => k.Held)], nodes, k => Joins(k, rows));
        return new Inspection.Network(clusters.MaxBy(c => c.Members)?.Name ?? "", members, paths);
    }

    private static bool Joins(NetworkKey key, IReadOnlyDictionary<string, NetworkKeyRow> rows) =>
        key.CanJoin && !(rows.TryGetValue(key.Text, out var row) && Faces.IsHub(row.Faces, key.MostFaces));

    // The members with their keys, where one of them was decided upon or something is known of a key: otherwise no path can lead anywhere.
    private static async Task<List<NetworkNode>> NodesAsync(InspectionDb db, AssessmentTask task, List<ClusterRow> clusters, int members, List<KnownRow> known, CancellationToken ct)
    {
        var names = clusters.Select(c => c.Name).ToArray();
        var decided = await db.Declarations.Where(d => names.Contains(d.Cluster) && s_decided.Contains(d.State) && d.Name != task.Declaration)
            .OrderByDescending(d => d.UpdatedAt).Take(MostKnown).Select(d => new { d.Name, d.State, d.UpdatedAt }).ToListAsync(ct);
        if (decided.Count == 0 && !clusters.Exists(c => c.Known))
        {
            return [];
        }

        var far = members <= MostMembers;
        var wanted = decided.ConvertAll(d => d.Name);
        var found = far
            ? db.HistoryKeys.Where(k => db.Declarations.Any(d => d.Name == k.Declaration && names.Contains(d.Cluster)))
            : db.HistoryKeys.Where(k => wanted.Contains(k.Declaration));
        var keys = (await found.ToListAsync(ct)).Where(k => k.Declaration != task.Declaration).GroupBy(k => k.Declaration, StringComparer.Ordinal);
        if (far)
        {
            var more = await db.Known.Where(k => k.Scope == task.Scope && db.NetworkKeys.Any(n => n.Scope == task.Scope && n.Text == k.Text && names.Contains(n.Cluster))).Take(MostKnown).ToListAsync(ct);
            known.AddRange(more.Where(m => !known.Exists(k => k.Text == m.Text && k.Reference == m.Reference)));
        }

        var cases = await CasesAsync(db, wanted, ct);
        return [.. keys.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k =>
        {
            var held = k.OrderBy(r => r.Kind, StringComparer.Ordinal).ThenBy(r => r.Value, StringComparer.Ordinal).Select(KeptKey.Read).ToList();
            var mrn = Names.MrnOf(k.Key);
            var decision = decided.Find(d => d.Name == k.Key);
            var party = held.Find(h => h.Key.Kind == HistoryKeyKind.Consignee)?.Holder ?? held[0].Holder;
            return new NetworkNode(k.Key, mrn, held, decision is null ? null : new KnownParty(
                KnownKind.Decision, k.Key, party, DateOnly.FromDateTime(decision.UpdatedAt.UtcDateTime), $"{Words(decision.State)}{(cases.GetValueOrDefault(k.Key) is { Length: > 0 } name ? $" in {name}" : "")}"));
        })];
    }

    private static async Task<Dictionary<string, string>> CasesAsync(InspectionDb db, List<string> decided, CancellationToken ct)
    {
        var holds = decided.Count == 0 ? [] : await db.Holds.Where(h => decided.Contains(h.Declaration)).ToListAsync(ct);
        return holds.Select(h => (h.Declaration, V1.Hold.Parser.ParseFrom(h.Hold).ReferralCase)).Where(h => h.ReferralCase.Length > 0)
            .GroupBy(h => h.Declaration, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().ReferralCase, StringComparer.Ordinal);
    }

    private static IEnumerable<NetworkNode> KnownNodes(List<KnownRow> known, Dossier dossier)
    {
        // What the dossier brings itself has indicators of its own.
        var own = dossier.Context.Findings.Select(f => f.Id).Concat(dossier.Context.Denials.Select(d => d.Id)).ToHashSet(StringComparer.Ordinal);
        return known.Where(k => !own.Contains(k.Reference)).GroupBy(k => k.Reference, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g =>
        {
            var row = g.First();
            return new NetworkNode(
                $"known/{g.Key}",
                "",
                [.. g.OrderBy(k => k.Text, StringComparer.Ordinal).Select(k => new HeldKey(KeyOf(k.Text), row.Party, "", ""))],
                new KnownParty((KnownKind)row.Kind, row.Reference, row.Party, DateOnly.FromDayNumber(row.Day), row.Summary));
        });
    }

    // A name is one key of the network in whatever role it stands.
    private static HistoryKey KeyOf(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var kind = text[..colon] switch
        {
            "NAME" => HistoryKeyKind.OtherParty,
            "PHONE" => HistoryKeyKind.Phone,
            "EMAIL" => HistoryKeyKind.Email,
            "REGISTRATION" => HistoryKeyKind.RegistrationNo,
            "VAT" => HistoryKeyKind.Vat,
            "SERIAL" => HistoryKeyKind.SerialNumber,
            "ADDRESS" => HistoryKeyKind.Address,
            "DIRECTOR" => HistoryKeyKind.Director,
            "VESSEL" => HistoryKeyKind.Vessel,
            _ => throw new InvalidOperationException($"unknown kind of key {text[..colon]}"),
        };
        return new HistoryKey(kind, text[(colon + 1)..]);
    }

    private static string Words(int state) => s_words[(V1.Declaration.Types.State)state];
}
