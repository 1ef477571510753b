using Customs.Inspection.History;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Networks;

/// <summary>Takes a cluster apart of which a key has become a hub: its members are joined anew by what is left. The largest part keeps the name, and a case that was opened keeps its holds.</summary>
internal static class ClusterSplit
{
    // A larger cluster stays as it is: it is trade, and says nothing any more.
    private const int MostMembers = 2_000;

    /// <summary>Takes it apart.</summary>
    /// <param name="act">The act in which the key became a hub.</param>
    /// <param name="name">The cluster.</param>
    /// <param name="ct">Ends the wait.</param>
    public static async Task SplitAsync(this Act<InspectionDb> act, string name, CancellationToken ct)
    {
        await act.Db.SaveChangesAsync(ct);
        if (await act.Db.Clusters.FindAsync([name], ct) is not { Members: <= MostMembers } cluster)
        {
            return;
        }

        var members = await MembersAsync(act, name, ct);
        var texts = members.SelectMany(m => m.Keys).Distinct(StringComparer.Ordinal).ToArray();
        var joins = await act.Db.NetworkKeys.AsNoTracking().Where(k => k.Scope == cluster.Scope && k.Cluster == name).Select(k => k.Text).ToListAsync(ct);
        var alive = joins.Intersect(texts, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var parts = Clusters.Join(members, alive.Contains).OrderByDescending(p => p.Members.Count).ToList();
        foreach (var part in parts.Skip(1))
        {
            await MoveAsync(act, cluster, part, members, alive, ct);
        }
    }

    private static async Task<List<Member>> MembersAsync(Act<InspectionDb> act, string name, CancellationToken ct)
    {
        var rows = await act.Db.Declarations.AsNoTracking().Where(d => d.Cluster == name).OrderBy(d => d.CreatedAt).ThenBy(d => d.Name)
            .Select(d => new { d.Name, Keys = act.Db.HistoryKeys.Where(k => k.Declaration == d.Name).ToList() }).ToListAsync(ct);
        return rows.ConvertAll(r => new Member(r.Name, [.. KeptKey.Of(r.Keys.Select(KeptKey.Read)).Where(k => k.Network.CanJoin).Select(k => k.Network.Text)]));
    }

    private static async Task MoveAsync(Act<InspectionDb> act, ClusterRow from, Cluster part, List<Member> members, HashSet<string> alive, CancellationToken ct)
    {
        var names = part.Members.ToArray();
        var keys = members.Where(m => names.Contains(m.Name, StringComparer.Ordinal)).SelectMany(m => m.Keys).Where(alive.Contains).Distinct(StringComparer.Ordinal).ToArray();
        var to = await act.NewClusterAsync(from.Scope, names[0], ct);
        to.Members = names.Length;
        to.Known = from.Known;
        from.Members -= names.Length;
        await act.Db.Declarations.Where(d => names.Contains(d.Name)).ExecuteUpdateAsync(d => d.SetProperty(r => r.Cluster, to.Name), ct);
        await act.Db.NetworkKeys.Where(k => k.Scope == from.Scope && keys.Contains(k.Text)).ExecuteUpdateAsync(k => k.SetProperty(r => r.Cluster, to.Name), ct);
        foreach (var key in act.Db.NetworkKeys.Local.Where(k => keys.Contains(k.Text, StringComparer.Ordinal)))
        {
            key.Cluster = to.Name;
        }

        foreach (var member in act.Db.Declarations.Local.Where(d => names.Contains(d.Name, StringComparer.Ordinal)))
        {
            member.Cluster = to.Name;
        }

        await act.Db.SaveChangesAsync(ct);
        await act.TellClusterAsync(to.Name, member: null, ct);
    }
}
