using Customs.Inspection.Dossiers;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>An item of more than 10 000 EUR is described without saying what it is ("machine parts", "profiles, various"): 1.0 with nothing else on it, 0.6 when a model or parameters are given, or when
/// "various" stands beside a single telling word. EUCDM 18 05 wants a description that allows immediate identification. Forwarders abbreviate: one telling word is enough with a model or parameters, and CAS or UN numbers
/// identify the goods however short the text.</summary>
public sealed class P19VagueDescription() : Indicator("P19", Group.Goods, 0.25, Source.Bis732, Source.Fatf, Source.Ics2)
{
    private const decimal Costly = 10_000m;

    private static readonly Phrases s_various = new("various|diverse|diverses|divers|sundry|assorted|mixed|misc*|verschiedene*|sonstige*|cesitli|muhtelif|разн*|varios|varias|vari|varie|pelbagai");

    /// <inheritdoc/>
    public override string Title => "Vague or generic description of a costly item";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        foreach (var item in facts.Declaration.GoodsItems.Where(i => EuroValue.Of(i.InvoiceAmount) is > Costly))
        {
            var strength = Vagueness(item);
            if (strength > 0)
            {
                return new IndicatorResult.Hit(strength, $"Item {item.ItemNumber} of {item.InvoiceAmount} is described as \"{item.Description}\", which does not say what the goods are.",
                    new Evidence($"{facts.PathOf(item)}.description", item.Description, "declaration"), new Evidence($"{facts.PathOf(item)}.invoiceAmount", item.InvoiceAmount.ToString(), "declaration"));
            }
        }

        return IndicatorResult.Clear.Instance;
    }

    private static double Vagueness(GoodsItem item)
    {
        var parameters = item.TechnicalParameters.Count(p => p.Value is not null);
        if (item.CasNumbers.Count > 0 || item.UnDangerousGoods is not null || item.Description.Any(Text.IsIdeograph))
        {
            return item.Description.Any(Text.IsIdeograph) && parameters == 0 && item.Model is null && item.Description.Length <= 4 ? 0.6 : 0;
        }

        var telling = Wording.Telling(item.Description).Where(w => item.Model is null || !Text.Fold(item.Model).Contains(w, StringComparison.Ordinal)).ToList();
        return telling.Count switch
        {
            0 => parameters > 0 || item.Model is not null ? 0.6 : 1.0,
            1 => item.Model is null && parameters == 0 && (s_various.IsIn(item.Description) || item.QuantityUnit == QuantityUnit.Lot) ? 0.6 : 0,
            _ => 0,
        };
    }
}
