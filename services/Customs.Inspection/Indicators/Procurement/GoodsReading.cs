using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Whether goods are of the kind that procurement networks buy at all.</summary>
internal enum Technicality
{
    /// <summary>Harmless by family, or by chapter while the family is open.</summary>
    None,

    /// <summary>Technical by chapter only: the family is not known.</summary>
    ByChapter,

    /// <summary>Technical by family.</summary>
    ByFamily,
}

/// <summary>What can be said of the goods before any list is asked.</summary>
internal static class GoodsReading
{
    // Chemicals, special metals and carbon, machines, electrics, aircraft, optics and instruments, arms.
    private static readonly HashSet<string> s_chapters = ["28", "29", "38", "68", "75", "76", "79", "81", "84", "85", "88", "90", "93"];

    /// <summary>Technicality of one item.</summary>
    public static Technicality Of(Facts facts, GoodsItem item)
    {
        var answer = facts.Answer(item);
        var kind = Families.IsUndetermined(answer?.Family) ? GoodsKind.Unknown : Families.Find(answer?.Family).Kind;
        if (kind == GoodsKind.Harmless)
        {
            return Technicality.None;
        }

        return kind != GoodsKind.Unknown || Sensitivity.Of(answer) > 0 ? Technicality.ByFamily
            : s_chapters.Contains(item.Hs6.Chapter) || item.Hs6.Heading is "3801" or "6815" or "7019" ? Technicality.ByChapter
            : Technicality.None;
    }

    /// <summary>The most technical item with its technicality.</summary>
    public static (GoodsItem Item, Technicality How) Foremost(Facts facts) =>
        facts.Declaration.GoodsItems.Select(i => (Item: i, How: Of(facts, i))).OrderByDescending(i => i.How).ThenByDescending(i => Sensitivity.Of(facts.Answer(i.Item))).First();

    /// <summary>Items whose classification was not performed.</summary>
    public static IReadOnlyList<MissingField> Unclassified(Facts facts) => [.. facts.Declaration.GoodsItems.Where(i => facts.Answer(i) is null)
        .Select(i => new MissingField($"{facts.PathOf(i)}.classification", $"Classification of item {i.ItemNumber} could not be performed; which goods are they?"))];

    /// <summary>Short name of an item for a sentence.</summary>
    public static string Name(GoodsItem item) => $"item {item.ItemNumber} \"{item.Description}\"";

    /// <summary>The same at the head of a sentence.</summary>
    public static string Opening(GoodsItem item) => $"Item {item.ItemNumber} \"{item.Description}\"";
}
