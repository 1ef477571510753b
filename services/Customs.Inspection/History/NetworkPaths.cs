using Customs.Inspection.Naming;

namespace Customs.Inspection.History;

/// <summary>A consignment or a known party with the keys that join it to others.</summary>
/// <param name="Name">Resource name or reference.</param>
/// <param name="In">MRN, for a sentence; empty for a known party.</param>
/// <param name="Keys">Its keys with their holders.</param>
/// <param name="Known">What is known of it; null for a consignment that nothing has come of.</param>
public sealed record NetworkNode(string Name, string In, IReadOnlyList<HeldKey> Keys, KnownParty? Known);

/// <summary>Finds the shortest paths from a consignment to those of whom something is known.</summary>
public static class NetworkPaths
{
    /// <summary>Longest path that is told: what lies further away says nothing of this consignment.</summary>
    public const int MostSteps = 3;

    private const int Shown = 3;

    /// <summary>The paths, shortest first, one to each known party. A path that only says that the known party is itself on this consignment is none: that is told without a path.</summary>
    /// <param name="own">Keys of the consignment.</param>
    /// <param name="nodes">Consignments and known parties around it.</param>
    /// <param name="joins">Whether a key joins, being no hub.</param>
    public static IReadOnlyList<NetworkPath> Find(IReadOnlyList<HeldKey> own, IReadOnlyList<NetworkNode> nodes, Func<NetworkKey, bool> joins)
    {
        var byKey = nodes.SelectMany(n => n.Keys.Select(k => (Network: NetworkKey.Of(k), Held: k, Node: n))).Where(p => p.Network.CanJoin && joins(p.Network))
            .GroupBy(p => p.Network.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<(string Role, IReadOnlyList<NetworkStep> Way, IReadOnlyList<HeldKey> Keys)>([("", [], own)]);
        var found = new List<NetworkPath>();
        while (open.TryDequeue(out var at) && at.Way.Count < MostSteps)
        {
            foreach (var from in at.Keys.OrderByDescending(k => StrengthOf(k.Key.Kind)))
            {
                foreach (var (_, to, node) in byKey.GetValueOrDefault(NetworkKey.Of(from).Text) ?? [])
                {
                    if (!seen.Add(node.Name))
                    {
                        continue;
                    }

                    var role = at.Way.Count == 0 ? from.Role : at.Role;
                    IReadOnlyList<NetworkStep> way = [.. at.Way, new NetworkStep(from.Key.Kind, from.Key.Value, from.Holder, to.Holder, node.In)];
                    if (node.Known is { } known && !own.Any(o => Names.Same(o.Holder, known.Party)))
                    {
                        found.Add(new NetworkPath(role, way, known));
                    }

                    open.Enqueue((role, way, node.Keys));
                }
            }
        }

        return [.. found.DistinctBy(p => p.End.Reference, StringComparer.Ordinal).OrderByDescending(StrengthOf).ThenBy(p => p.End.Reference, StringComparer.Ordinal).Take(Shown)];
    }

    /// <summary>Strength of a path, 0 to 1: the product of its steps, halved with each step after the first.</summary>
    public static double StrengthOf(NetworkPath path) => path.Steps.Aggregate(2.0, (product, step) => product * StrengthOf(step.Kind) / 2);

    // As in R05: what is somebody's alone counts in full, what several share at one place less.
    private static double StrengthOf(HistoryKeyKind kind) => kind switch
    {
        HistoryKeyKind.Phone or HistoryKeyKind.Email or HistoryKeyKind.RegistrationNo or HistoryKeyKind.Vat or HistoryKeyKind.SerialNumber => 1.0,
        HistoryKeyKind.Consignee or HistoryKeyKind.EndUser or HistoryKeyKind.Payer or HistoryKeyKind.OtherParty => 0.9,
        HistoryKeyKind.Director => 0.8,
        HistoryKeyKind.Address => 0.7,
        HistoryKeyKind.Vessel => 0.4,
        HistoryKeyKind.Exporter or HistoryKeyKind.Model => 0.1,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "unknown kind of key"),
    };

    /// <summary>The path in words: "the notify party A shares its telephone number 60455503187 with B (26DE…), which …".</summary>
    public static string Words(NetworkPath path)
    {
        var steps = path.Steps.Select((s, i) =>
            $"{(i == 0 ? $"the {path.Role} {s.From}" : $"there {s.From}")} {Verb(s)}{(s.In.Length > 0 ? $" ({s.In})" : "")}");
        return string.Join(", ", steps);
    }

    private static string Verb(NetworkStep step) => step.Kind switch
    {
        HistoryKeyKind.Consignee or HistoryKeyKind.EndUser or HistoryKeyKind.Payer or HistoryKeyKind.OtherParty => $"stands as {step.To} on another consignment",
        HistoryKeyKind.Phone => $"shares its telephone number {step.Value} with {step.To}",
        HistoryKeyKind.Email => $"shares its e-mail address {step.Value} with {step.To}",
        HistoryKeyKind.RegistrationNo => $"shares its register number {step.Value} with {step.To}",
        HistoryKeyKind.Vat => $"shares its VAT number {step.Value} with {step.To}",
        HistoryKeyKind.Address => $"shares its address with {step.To}",
        HistoryKeyKind.Director => $"shares its director with {step.To}",
        HistoryKeyKind.Vessel => $"uses the same vessel as {step.To}",
        HistoryKeyKind.SerialNumber => $"gets goods of the serial number {step.Value} as {step.To} did",
        HistoryKeyKind.Exporter or HistoryKeyKind.Model => $"is joined by {step.Kind.ToString().ToLowerInvariant()} with {step.To}",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, "unknown kind of key"),
    };
}
