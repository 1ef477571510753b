using Customs.Primitives;

namespace Customs.Classification;

/// <summary>What a declared commodity code says of an entry: a prior, never a gate.</summary>
public static class HsSignal
{
    // Chapters and headings of finished goods for consumers, and of printed matter; their words often borrow from technology.
    private static readonly string[] Consumer =
        ["33", "42", "49", "57", "60", "61", "62", "63", "64", "65", "66", "67", "69", "71", "82", "83", "87", "91", "92", "94", "95", "96", "97", "3924", "3926", "7323", "7324", "8450", "8509", "8510", "8516", "8517", "8518", "8525", "8528", "8539"];

    /// <summary>How the code fits: 1 the subheading, 0.6 the heading, 0.2 the chapter, 0 unknown, less than 0 when it speaks of other goods.</summary>
    public static double Fit(CommodityCode declared, ControlEntry entry, ListedItem? item)
    {
        if (declared.IsNone || entry.Hs.Count == 0)
        {
            return 0;
        }

        var best = 0.0;
        foreach (var link in entry.Hs)
        {
            best = Math.Max(best, Fit(declared, link.Code));
        }

        if (item is ListedChemical chemical)
        {
            foreach (var code in chemical.Hs)
            {
                best = Math.Max(best, Fit(declared, code));
            }
        }

        return best > 0 ? best : IsConsumer(declared) ? -1 : -0.4;
    }

    /// <summary>Whether the code is one of finished goods for consumers.</summary>
    public static bool IsConsumer(CommodityCode declared) => Consumer.Any(c => declared.Digits.StartsWith(c, StringComparison.Ordinal));

    private static double Fit(CommodityCode declared, string linked)
    {
        var depth = Math.Min(declared.Digits.Length, linked.Length);
        var same = 0;
        while (same < depth && declared.Digits[same] == linked[same])
        {
            same++;
        }

        return same >= 6 ? 1 : same >= 4 ? 0.6 : same >= 2 ? 0.2 : 0;
    }
}
