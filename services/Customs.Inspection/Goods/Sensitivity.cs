using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Goods;

/// <summary>How sensitive the goods of a consignment are: the measure for which papers and which end user may be expected.</summary>
public static class Sensitivity
{
    /// <summary>Probability from which an item is treated as perhaps listed.</summary>
    public const double PerhapsListed = 0.3;

    /// <summary>Sensitivity of one item, 0 to 1: probability of being listed, or the concern for its family, whichever is more.</summary>
    public static double Of(ItemAnswer? answer) => answer switch
    {
        null => 0,
        { Code: not null, Probability: >= PerhapsListed } => Math.Max(answer.Probability, Concern(answer)),
        _ => Concern(answer),
    };

    /// <summary>Catch-all relevance of an item: from the table, or from classification when it says that the goods are unlisted but sought.</summary>
    public static double Concern(ItemAnswer answer) =>
        Math.Max(
            Families.Find(answer.Family).Concern,
            answer.Verdict == ItemVerdict.UnlistedRelevant ? answer.Programmes.Values.DefaultIfEmpty(0.5).Max() : 0);

    /// <summary>Sensitivity of the consignment: that of its most sensitive item.</summary>
    public static double Of(Facts facts) => facts.Declaration.GoodsItems.Select(i => Of(facts.Answer(i))).DefaultIfEmpty(0).Max();

    /// <summary>Whether the goods are sensitive at all.</summary>
    public static bool IsSensitive(Facts facts) => Of(facts) > 0;

    /// <summary>The most sensitive item, or the first one when none is sensitive.</summary>
    public static GoodsItem Foremost(Facts facts) => facts.Declaration.GoodsItems.MaxBy(i => Of(facts.Answer(i))) ?? facts.Declaration.GoodsItems[0];

    /// <summary>Programmes that seek an item, from its regime, its family and what classification says.</summary>
    public static IReadOnlySet<Programme> Programmes(ItemAnswer answer)
    {
        var programmes = new HashSet<Programme>(Families.Find(answer.Family).Programmes);
        if (answer.Code is not null && answer.Probability >= PerhapsListed)
        {
            programmes.UnionWith(OfRegime(answer.Regime));
        }

        if (answer.Probability >= PerhapsListed || answer.Verdict == ItemVerdict.UnlistedRelevant)
        {
            programmes.UnionWith(answer.Programmes.Where(p => p.Value >= PerhapsListed).SelectMany(p => Named(p.Key)));
        }

        return programmes;
    }

    private static Programme[] OfRegime(Regime regime) => regime switch
    {
        Regime.Nuclear => [Programme.Nuclear],
        Regime.Missile => [Programme.Missile, Programme.Drone],
        Regime.Chemical => [Programme.Chemical],
        Regime.Biological => [Programme.Biological],
        Regime.Conventional => [Programme.Military],
        Regime.None => [],
        _ => throw new ArgumentOutOfRangeException(nameof(regime), regime, "unknown regime"),
    };

    private static Programme[] Named(string name) => Enum.TryParse<Programme>(name, ignoreCase: true, out var programme) ? [programme] : [];
}
