using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Naming;

namespace Customs.Inspection.Indicators;

/// <summary>Whether an alert is in force and about these goods.</summary>
public static class AlertReading
{
    /// <summary>An alert without an end is taken as in force for this long after its issue; an old alert without a date must not live for ever.</summary>
    private const int OpenEndedYears = 5;

    /// <summary>Whether the alert is in force on a day.</summary>
    public static bool IsInForce(Alert alert, DateOnly day) =>
        (alert.ValidFrom ?? alert.Date) <= day
        && (alert.ValidTo is { } to ? day <= to : day <= alert.Date.AddYears(OpenEndedYears));

    /// <summary>Whether the alert is about the goods of the consignment: the same family, no family named at all, a family that nobody could tell, or a word of its product in the goods text.</summary>
    public static bool NamesGoods(Alert alert, Facts facts) =>
        alert.Family is null
        || facts.Declaration.GoodsItems.Any(i => facts.Answer(i)?.Family is not { } family || family == alert.Family || Families.IsUndetermined(family) || SharesWords(alert.Product, i.Description));

    // Two words of some length: "ring magnets" and "samarium-cobalt ring magnet for loudspeakers" share ring and magnet.
    private static bool SharesWords(string? product, string description)
    {
        var words = Stems(description);
        return product is not null && Stems(product).Count(words.Contains) >= 2;
    }

    private static HashSet<string> Stems(string text) =>
        [.. Names.Fold(text).Split(' ').Where(w => w.Length >= 4 && !w.All(char.IsAsciiDigit)).Select(w => w.EndsWith('s') ? w[..^1] : w)];
}
