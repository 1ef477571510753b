namespace Customs.Inspection.History;

/// <summary>A consignment with the keys that may join it to others.</summary>
/// <param name="Name">Resource name of the declaration.</param>
/// <param name="Keys">Its keys, as the network writes them.</param>
public sealed record Member(string Name, IReadOnlyList<string> Keys);

/// <summary>A step from one consignment to another.</summary>
/// <param name="From">A consignment.</param>
/// <param name="To">The other.</param>
/// <param name="Key">What they share.</param>
public sealed record Step(string From, string To, string Key);

/// <summary>Consignments that belong together.</summary>
/// <param name="Members">Their names, in order of arrival.</param>
/// <param name="Steps">How each but the first was joined: a path can be told for any two.</param>
public sealed record Cluster(IReadOnlyList<string> Members, IReadOnlyList<Step> Steps);

/// <summary>Joins consignments that share a key. The store joins one at a time as they arrive; this joins them all at once, when a key has become a hub and its cluster may fall apart.</summary>
public static class Clusters
{
    /// <summary>The clusters, single consignments included, in order of arrival of their first member.</summary>
    /// <param name="members">The consignments.</param>
    /// <param name="joins">Whether a key joins: it is no hub.</param>
    public static IReadOnlyList<Cluster> Join(IReadOnlyList<Member> members, Func<string, bool> joins)
    {
        var sharers = members.SelectMany(m => m.Keys.Distinct(StringComparer.Ordinal).Where(joins).Select(k => (Key: k, Member: m)))
            .GroupBy(p => p.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Member).ToList(), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. members.Where(m => seen.Add(m.Name)).Select(m => Grow(m, sharers, seen))];
    }

    private static Cluster Grow(Member first, Dictionary<string, List<Member>> sharers, HashSet<string> seen)
    {
        var names = new List<string> { first.Name };
        var steps = new List<Step>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<Member>([first]);
        while (open.TryDequeue(out var member))
        {
            foreach (var key in member.Keys.Where(k => sharers.ContainsKey(k) && used.Add(k)))
            {
                foreach (var other in sharers[key].Where(o => seen.Add(o.Name)))
                {
                    names.Add(other.Name);
                    steps.Add(new Step(member.Name, other.Name, key));
                    open.Enqueue(other);
                }
            }
        }

        return new Cluster(names, steps);
    }
}
