using Customs.Inspection.Assessing;
using Customs.Inspection.Indicators;
using Customs.Inspection.Licences;

namespace Customs.Inspection.Gates;

/// <summary>A licence is declared, but no declared licence covers the item: expired, another party, another entry, another destination, or more than its balance.</summary>
public sealed class G02LicenceDoesNotCover() : Gate("G02")
{
    /// <inheritdoc/>
    public override string Title => "Licence does not cover this consignment";

    /// <inheritdoc/>
    public override GateResult? Evaluate(Facts facts, IReadOnlyDictionary<string, IndicatorResult> results)
    {
        foreach (var item in facts.Declaration.GoodsItems)
        {
            var licences = Licence.For(facts, item);
            if (licences.Count > 0 && !licences.Any(l => l.Covers))
            {
                var nearest = licences.MinBy(l => l.Mismatches.Count) ?? licences[0];
                return new GateResult(
                    Id,
                    GateEffect.StopRefer,
                    $"The licence does not cover item {item.ItemNumber} \"{item.Description}\": {string.Join("; ", nearest.Mismatches)}.",
                    Law.LicenceConditions(facts.Day),
                    [new Evidence($"{nearest.Path}.reference", nearest.Document.Reference ?? nearest.Document.Type, "declaration"), ListedItems.Description(facts, item)]);
            }
        }

        return null;
    }
}
