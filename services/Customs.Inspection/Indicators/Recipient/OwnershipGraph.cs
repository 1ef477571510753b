using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Indicators.Recipient;

/// <summary>Ownership by listed parties, cascading: an owner of whom listed parties hold half or more counts as listed itself, with the whole of its share
/// (OFAC 50 Percent Rule of 13 August 2014; EU best practices on restrictive measures, ownership above 50 %, control apart).</summary>
internal static class OwnershipGraph
{
    private const decimal Half = 50;

    /// <summary>Share held by listed parties, per cent, with the path to the largest of them.</summary>
    public static (decimal Share, string Path) ListedShare(IReadOnlyList<Owner> owners, Func<Owner, bool> isListed)
    {
        var share = 0m;
        var largest = 0m;
        var path = "";
        foreach (var owner in owners)
        {
            var way = owner.SharePct is { } percent ? FormattableString.Invariant($"{owner.Name} ({percent} %)") : owner.Name;
            if (!isListed(owner))
            {
                var above = ListedShare(owner.Owners, isListed);
                if (above.Share < Half)
                {
                    continue;
                }

                way = $"{way}, owned by {above.Path}";
            }

            var held = owner.SharePct ?? 0;
            share += held;
            if (held >= largest)
            {
                largest = held;
                path = way;
            }
        }

        return (share, path);
    }
}
