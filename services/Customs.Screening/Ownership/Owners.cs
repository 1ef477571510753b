namespace Customs.Screening.Ownership;

/// <summary>A tie of ownership or control between two parties, however it is known: from a list, a register or a finding.</summary>
/// <param name="Owned">The party that is owned or controlled.</param>
/// <param name="Owner">The party that owns or controls.</param>
/// <param name="Percent">Share, 0 to 100; null when not stated.</param>
/// <param name="Controls">Whether the owner controls.</param>
/// <param name="Source">Who says so.</param>
public sealed record Stake(string Owned, string Owner, decimal? Percent, bool Controls, string Source);

/// <summary>That a party counts as listed by ownership, and how.</summary>
/// <param name="Rule">The rule that was asked.</param>
/// <param name="Share">What listed parties own together, 0 to 100; by control alone 0.</param>
/// <param name="ByControl">Whether control made it so.</param>
/// <param name="Paths">From the party up to each listed owner.</param>
public sealed record OwnershipFinding(OwnershipRule Rule, decimal Share, bool ByControl, IReadOnlyList<IReadOnlyList<Stake>> Paths);

/// <summary>Follows stakes upwards from a party to listed owners.</summary>
public sealed class Owners(IEnumerable<Stake> stakes)
{
    /// <summary>Chains longer than this are not followed; nobody proves them at a border.</summary>
    private const int MaxDepth = 8;

    private readonly ILookup<string, Stake> _byOwned = stakes.ToLookup(s => s.Owned, StringComparer.Ordinal);

    /// <summary>Whether a party counts as listed under a rule.</summary>
    /// <param name="party">The party asked about.</param>
    /// <param name="isListed">Whether a party is listed itself.</param>
    /// <param name="rule">The rule in force on the day.</param>
    /// <returns>Null when it does not.</returns>
    /// <remarks>As OFAC reads it, an intermediate party that itself meets the rule counts with its whole share, one that does not counts with nothing:
    /// shares are not multiplied along a chain.</remarks>
    public OwnershipFinding? Find(string party, Func<string, bool> isListed, OwnershipRule rule) => Follow(party, isListed, rule, [party]);

    private OwnershipFinding? Follow(string party, Func<string, bool> isListed, OwnershipRule rule, HashSet<string> seen)
    {
        if (seen.Count > MaxDepth)
        {
            return null;
        }

        decimal sum = 0, largest = 0;
        var control = false;
        var paths = new List<IReadOnlyList<Stake>>();
        foreach (var stake in _byOwned[party].Where(s => !seen.Contains(s.Owner)))
        {
            var above = isListed(stake.Owner) ? [] : Follow(stake.Owner, isListed, rule, [.. seen, stake.Owner])?.Paths;
            if (above is null)
            {
                continue;
            }

            sum += stake.Percent ?? 0;
            largest = Math.Max(largest, stake.Percent ?? 0);
            control |= stake.Controls && rule.Control;
            paths.AddRange(above.Count == 0 ? [[stake]] : above.Select(p => (IReadOnlyList<Stake>)[stake, .. p]));
        }

        var share = Math.Min(100, rule.Aggregate ? sum : largest);
        return rule.IsMetBy(share) ? new OwnershipFinding(rule, share, false, paths)
            : control ? new OwnershipFinding(rule, share, true, paths)
            : null;
    }
}
