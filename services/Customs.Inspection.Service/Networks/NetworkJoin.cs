using Customs.Inspection.History;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Networks;

/// <summary>
/// Joins a declaration to the cluster of those that share a key with it. The rows of its keys are locked, so that parcels that arrive at once at several replicas stand in line and come
/// into one cluster. Union by size: the smaller cluster is renamed. A cluster only grows, except when one of its keys becomes a hub.
/// </summary>
internal static class NetworkJoin
{
    /// <summary>Joins it.</summary>
    /// <param name="act">The act.</param>
    /// <param name="row">The declaration; its cluster is set.</param>
    /// <param name="keys">Its keys.</param>
    /// <param name="added">Those that it did not have before.</param>
    /// <param name="known">What its dossier tells of somebody.</param>
    /// <param name="hubSize">Declarations from which on a key is no longer counted.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The cluster, or null while nothing can join it.</returns>
    public static async Task<ClusterRow?> JoinNetworkAsync(
        this Act<InspectionDb> act, DeclarationRow row, IReadOnlyList<KeptKey> keys, IReadOnlySet<string> added, IReadOnlyList<KnownRow> known, int hubSize, CancellationToken ct)
    {
        // 1. The rows of the keys, locked; new ones for those that nobody had.
        var rows = await act.KeyRowsAsync(row.Scope, keys, ct);
        var crossed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in keys.GroupBy(k => k.Network.Text, StringComparer.Ordinal))
        {
            var keyRow = rows[key.Key];
            keyRow.Count += added.Contains(key.Key) && keyRow.Count <= hubSize ? 1 : 0;
            var wasHub = IsHub(keyRow, key.First());
            foreach (var one in key.Where(k => k.Network.CanJoin))
            {
                keyRow.Faces = Faces.Add(keyRow.Faces, one.Network.Face, one.Network.MostFaces);
            }

            if (!wasHub && IsHub(keyRow, key.First()) && keyRow.Cluster.Length > 0)
            {
                crossed.Add(keyRow.Cluster);
                keyRow.Cluster = "";
            }
        }

        // 2. The clusters that the keys lead to become one.
        var joining = keys.Where(k => k.Network.CanJoin && !IsHub(rows[k.Network.Text], k)).Select(k => rows[k.Network.Text]).Distinct().ToList();
        var cluster = await act.UniteAsync(row, joining, ct);
        if (cluster is not null)
        {
            cluster.Known |= await act.TellAsync(row.Scope, known, rows, ct);
        }

        // 3. What a hub had joined may fall apart.
        foreach (var name in crossed)
        {
            await act.SplitAsync(name, ct);
        }

        return row.Cluster.Length == 0 ? null : await act.Db.Clusters.FindAsync([row.Cluster], ct);
    }

    private static bool IsHub(NetworkKeyRow row, KeptKey key) => Faces.IsHub(row.Faces, key.Network.MostFaces);

    private static async Task<Dictionary<string, NetworkKeyRow>> KeyRowsAsync(this Act<InspectionDb> act, string scope, IReadOnlyList<KeptKey> keys, CancellationToken ct)
    {
        var texts = keys.Select(k => k.Network.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();

        // SQLite has one writer. PostgreSQL locks the rows in one order, so that two who share several keys wait and do not deadlock.
        var found = act.Db.Database.IsNpgsql()
            ? act.Db.NetworkKeys.FromSql($"""SELECT * FROM network_keys WHERE "Scope" = {scope} AND "Text" = ANY ({texts}) ORDER BY "Text" FOR UPDATE""")
            : act.Db.NetworkKeys.Where(k => k.Scope == scope && texts.Contains(k.Text));
        await found.LoadAsync(ct);
        var rows = act.Db.NetworkKeys.Local.Where(k => k.Scope == scope && texts.Contains(k.Text, StringComparer.Ordinal)).ToDictionary(k => k.Text, StringComparer.Ordinal);
        foreach (var text in texts.Where(t => !rows.ContainsKey(t)))
        {
            rows[text] = new NetworkKeyRow { Scope = scope, Text = text, Faces = [] };
            act.Db.NetworkKeys.Add(rows[text]);
        }

        return rows;
    }

    private static async Task<ClusterRow?> UniteAsync(this Act<InspectionDb> act, DeclarationRow row, List<NetworkKeyRow> joining, CancellationToken ct)
    {
        if (joining.Count == 0)
        {
            return row.Cluster.Length == 0 ? null : await act.Db.Clusters.FindAsync([row.Cluster], ct);
        }

        var names = joining.Select(k => k.Cluster).Append(row.Cluster).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        var clusters = new List<ClusterRow>();
        foreach (var name in names)
        {
            // Clusters that an earlier declaration of the same act has begun are not in the database yet.
            clusters.Add(await act.Db.Clusters.FindAsync([name], ct) ?? throw new InvalidOperationException($"{name} is gone while a key leads to it"));
        }

        var target = clusters.OrderByDescending(c => c.Members).ThenBy(c => c.Name, StringComparer.Ordinal).FirstOrDefault() ?? await act.NewClusterAsync(row.Scope, row.Name, ct);
        foreach (var smaller in clusters.Where(c => c != target))
        {
            await act.RenameAsync(smaller, target, row, ct);
        }

        foreach (var key in joining)
        {
            key.Cluster = target.Name;
        }

        if (row.Cluster != target.Name)
        {
            row.Cluster = target.Name;
            target.Members++;
            target.Grown = target.Members > 1;
        }

        return target;
    }

    // The cluster bears the name of the declaration with which it began; after a split that name may be taken.
    internal static async Task<ClusterRow> NewClusterAsync(this Act<InspectionDb> act, string scope, string declaration, CancellationToken ct)
    {
        var name = Names.Cluster(declaration);
        for (var i = 2; await act.Db.Clusters.FindAsync([name], ct) is not null; i++)
        {
            name = FormattableString.Invariant($"{Names.Cluster(declaration)}-{i}");
        }

        var cluster = new ClusterRow { Name = name, Scope = scope };
        act.Db.Clusters.Add(cluster);
        return cluster;
    }

    private static async Task RenameAsync(this Act<InspectionDb> act, ClusterRow from, ClusterRow to, DeclarationRow row, CancellationToken ct)
    {
        await act.Db.SaveChangesAsync(ct);
        await act.Db.Declarations.Where(d => d.Cluster == from.Name && d.Name != row.Name).ExecuteUpdateAsync(d => d.SetProperty(r => r.Cluster, to.Name), ct);
        await act.Db.NetworkKeys.Where(k => k.Cluster == from.Name).ExecuteUpdateAsync(k => k.SetProperty(r => r.Cluster, to.Name), ct);
        foreach (var key in act.Db.NetworkKeys.Local.Where(k => k.Cluster == from.Name))
        {
            key.Cluster = to.Name;
        }

        foreach (var member in act.Db.Declarations.Local.Where(d => d.Cluster == from.Name && d != row))
        {
            member.Cluster = to.Name;
        }

        to.Members += from.Members;
        to.Known |= from.Known;
        to.Grown = true;
        if (row.Cluster == from.Name)
        {
            row.Cluster = to.Name;
        }

        act.Db.Clusters.Remove(from);
        await act.TellClusterAsync(to.Name, member: null, ct);
    }

    // Keeps what the dossier tells of somebody, so that others who share a key with him are told. A case that was refuted since is forgotten.
    private static async Task<bool> TellAsync(this Act<InspectionDb> act, string scope, IReadOnlyList<KnownRow> known, Dictionary<string, NetworkKeyRow> rows, CancellationToken ct)
    {
        var texts = rows.Keys.Concat(known.Select(k => k.Text)).Distinct(StringComparer.Ordinal).ToArray();
        await act.Db.Known.Where(k => k.Scope == scope && texts.Contains(k.Text)).LoadAsync(ct);
        var kept = act.Db.Known.Local.Where(k => k.Scope == scope && texts.Contains(k.Text, StringComparer.Ordinal)).ToList();
        foreach (var one in known)
        {
            var before = kept.Find(k => k.Text == one.Text && k.Reference == one.Reference);
            if (one.Summary.Length == 0)
            {
                await act.Db.Known.Where(k => k.Scope == scope && k.Reference == one.Reference).ExecuteDeleteAsync(ct);
                kept.RemoveAll(k => k.Reference == one.Reference && Detach(act, k));
            }
            else if (before is null)
            {
                act.Db.Known.Add(one);
                kept.Add(one);
            }
            else
            {
                before.Summary = one.Summary;
            }
        }

        // Somebody else's cluster may hold one of his keys.
        var told = known.Select(k => k.Text).ToArray();
        if (told.Length > 0)
        {
            var clusters = act.Db.NetworkKeys.Where(k => k.Scope == scope && told.Contains(k.Text) && k.Cluster != "").Select(k => k.Cluster);
            foreach (var begun in act.Db.Clusters.Local.Where(c => act.Db.NetworkKeys.Local.Any(k => k.Scope == scope && k.Cluster == c.Name && told.Contains(k.Text, StringComparer.Ordinal))))
            {
                begun.Known = true;
            }

            await act.Db.Clusters.Where(c => !c.Known && clusters.Contains(c.Name)).ExecuteUpdateAsync(c => c.SetProperty(r => r.Known, true), ct);
        }

        return kept.Count > 0;
    }

    private static bool Detach(Act<InspectionDb> act, KnownRow row)
    {
        act.Db.Entry(row).State = EntityState.Detached;
        return true;
    }
}
