namespace Customs.Inspection.History;

/// <summary>A consignment with the keys that may join it to others.</summary>
/// <param name="Name">Resource name of the declaration.</param>
/// <param name="Keys">Its keys.</param>
public sealed record Member(string Name, IReadOnlyList<HistoryKey> Keys);

/// <summary>A step from one consignment to another.</summary>
/// <param name="From">A consignment.</param>
/// <param name="To">The other.</param>
/// <param name="Key">What they share.</param>
public sealed record Step(string From, string To, HistoryKey Key);

/// <summary>Consignments that belong together.</summary>
/// <param name="Members">Their names, in order of arrival.</param>
/// <param name="Steps">How each but the first was joined: a path can be told for any two.</param>
public sealed record Cluster(IReadOnlyList<string> Members, IReadOnlyList<Step> Steps);

/// <summary>Joins consignments that share a key. A key that too many share (a shared office, an exporter's own number) is a hub and joins nothing.</summary>
public static class Clusters
{
    /// <summary>Most consignments that one weak key may join.</summary>
    public const int Hub = 25;

    // An exporter ships to everybody; a model is sold to everybody. They describe a cluster and do not make one.
    private static readonly HistoryKeyKind[] s_never = [HistoryKeyKind.Exporter, HistoryKeyKind.Model];

    // These point to one party however many parcels it gets: fifty parcels to one telephone number are one order.
    private static readonly HistoryKeyKind[] s_strong = [HistoryKeyKind.Phone, HistoryKeyKind.RegistrationNo, HistoryKeyKind.EndUser, HistoryKeyKind.Consignee, HistoryKeyKind.Email, HistoryKeyKind.SerialNumber];

    /// <summary>The clusters, single consignments included, in order of arrival of their first member.</summary>
    public static IReadOnlyList<Cluster> Join(IReadOnlyList<Member> members)
    {
        var sharers = members.SelectMany(m => m.Keys.Distinct().Where(k => !s_never.Contains(k.Kind)).Select(k => (Key: k, Member: m)))
            .GroupBy(p => p.Key).Where(g => s_strong.Contains(g.Key.Kind) || g.Count() <= Hub)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Member).ToList());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. members.Where(m => seen.Add(m.Name)).Select(m => Grow(m, sharers, seen))];
    }

    /// <summary>Steps that lead from one member to another, or none when they are not in this cluster.</summary>
    public static IReadOnlyList<Step> Path(Cluster cluster, string from, string to)
    {
        var before = cluster.Steps.ToDictionary(s => s.To, StringComparer.Ordinal);
        List<Step> Up(string name)
        {
            var way = new List<Step>();
            while (before.TryGetValue(name, out var step))
            {
                way.Add(step);
                name = step.From;
            }

            return way;
        }

        var (left, right) = (Up(from), Up(to));
        while (left is [.., var a] && right is [.., var b] && a == b)
        {
            left.RemoveAt(left.Count - 1);
            right.RemoveAt(right.Count - 1);
        }

        return [.. left.Select(s => new Step(s.To, s.From, s.Key)), .. Enumerable.Reverse(right)];
    }

    private static Cluster Grow(Member first, Dictionary<HistoryKey, List<Member>> sharers, HashSet<string> seen)
    {
        var names = new List<string> { first.Name };
        var steps = new List<Step>();
        var used = new HashSet<HistoryKey>();
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
