using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Reads the notes on mixtures: a listed chemical in a preparation is controlled only above a share by mass.</summary>
public static class Mixtures
{
    // Pure chemicals stand in chapters 28 and 29; from 30 to 39 stand preparations and goods made of them.
    private const int FirstOfPreparations = 30;
    private const int LastOfPreparations = 39;

    // States not party to the convention (OPCW, unchanged since South Sudan's independence in 2011): Egypt, Israel, North Korea, South Sudan.
    private static readonly string[] s_notParties = ["EG", "IL", "KP", "SS"];

    private static readonly string[] s_words =
    [
        .. "blend|mixture|preparation|formulation|formulated|Mischung|Gemisch|Zubereitung|mélange|karışım|campuran|смесь|смеси|混合物|مخلوط|mezcla|miscela".Split('|').Select(Fold.Of),
    ];

    /// <summary>The check of the share; unknown when the line is a mixture and does not state it, null when the goods are the chemical itself or no share frees it.</summary>
    public static Check? Check(ListedChemical chemical, ReadLine line, Evidence evidence)
    {
        if (chemical.MaxPercent is not { } most)
        {
            return null;
        }

        var limit = IsStricter(chemical, line) ? chemical.MaxPercentNotParty!.Value : most;
        var percent = UnitTable.Find("%", Dimension.Ratio);
        var share = evidence.Quantity("concentration");
        return share is null && !IsMixture(chemical, line) ? null : Comparisons.Compare(chemical.Path, "concentration", share, Comparison.MoreThan, limit / 100, percent);
    }

    /// <summary>Whether the goods go to a state outside the Chemical Weapons Convention and a smaller share counts there.</summary>
    public static bool IsStricter(ListedItem? item, ReadLine line) => item is ListedChemical { MaxPercentNotParty: not null } && s_notParties.Contains(line.Line.Destination.ToUpperInvariant());

    /// <summary>Whether a chemical is only a small part of the goods: they are not what it is, and are not declared as it.</summary>
    public static bool IsDiluted(Candidate candidate) => candidate.Checks.Any(c => c is { Parameter: "concentration", Truth: Truth.NotMet });

    private static bool IsMixture(ListedChemical chemical, ReadLine line) => IsCodeOfPreparation(chemical, line.CommodityCode) || s_words.Any(w => Fold.Contains(line.Named.Folded, w));

    private static bool IsCodeOfPreparation(ListedChemical chemical, CommodityCode code) =>
        !code.IsNone
        && int.TryParse(code.Digits.AsSpan(0, 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var chapter)
        && chapter is >= FirstOfPreparations and <= LastOfPreparations
        && !chemical.Hs.Any(h => code.Digits.StartsWith(h[..Math.Min(4, h.Length)], StringComparison.Ordinal));
}
