using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;

namespace Customs.Inspection.Indicators.EndUse;

/// <summary>How a stated end use reads: absent, a phrase that fits everything, or a civil use with its own needs.</summary>
internal static class CivilUse
{
    // Phrases that say nothing about a place, a product or a process. Compared with the whole statement, so that "industrial use" hits and "industrial laundry, hall 3" does not.
    private static readonly string[] s_generic =
    [
        "industrial use", "for industrial use", "general use", "general purpose", "civil use", "commercial use", "own use", "for own use", "production", "for production", "manufacturing", "resale", "for resale",
        "stock", "trading", "automation", "general automation", "industrial automation", "for industrial automation", "industry", "research", "laboratory use", "spare parts", "maintenance", "various", "as required", "to be advised", "industrial purposes", "civil purposes",
    ];

    // Simple trades that need no special alloys, vacuum, clean rooms or high rotor speed.
    private static readonly string[] s_simpleTrades =
    [
        "beer", "brew", "yoghurt", "yogurt", "dairy", "milk", "food", "bakery", "palm-oil", "palm oil", "water pipe", "water pump", "water supply", "irrigation", "garden", "agricult", "textile", "toy", "hobby", "furniture", "ladder", "school", "laundry", "paint store",
        "varnish storage", "storage", "stainless pipes", "drinking water", "sewage", "kitchen", "printing", "bier", "молок", "пив", "йогурт", "酸奶", "花园", "garten",
    ];

    private static readonly string[] s_measuring = ["laborator", "labor ", "analys", "monitor", "trace", "testing", "measure", "calibrat", "quality control"];

    /// <summary>The stated use, or null when none was handed over.</summary>
    public static string? Statement(Facts facts) => facts.Dossier.Accompanying.EndUse?.Statement is { Length: > 0 } statement ? statement : null;

    public static bool IsGeneric(string statement) =>
        s_generic.Contains(statement.Trim().TrimEnd('.').ToLowerInvariant(), StringComparer.Ordinal) || Reference.Wording.IsGenericUse(statement);

    // Who analyses, monitors or tests needs fine instruments, even for drinking water.
    public static string? SimpleTrade(string statement) => s_measuring.Any(m => statement.Contains(m, StringComparison.OrdinalIgnoreCase))
        ? null
        : s_simpleTrades.FirstOrDefault(t => statement.Contains(t, StringComparison.OrdinalIgnoreCase));

    /// <summary>A use that sounds simple, in the statement or, when there is none, in the goods text itself.</summary>
    public static string? SimpleTrade(Facts facts, GoodsItem item) =>
        (Statement(facts) is { } statement ? SimpleTrade(statement) : null) ?? SimpleTrade(item.Description);

    /// <summary>Whether the goods are of a kind that a simple trade does not buy at this level: perhaps listed, or strongly sought.</summary>
    public static bool IsBeyondSimpleTrade(ItemAnswer answer) =>
        (answer.Code is not null && answer.Probability >= 0.6) || Sensitivity.Concern(answer) >= 0.7;
}
