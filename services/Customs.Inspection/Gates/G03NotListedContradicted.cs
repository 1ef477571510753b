using Customs.Inspection.Assessing;
using Customs.Inspection.Indicators;
using Customs.Inspection.Licences;

namespace Customs.Inspection.Gates;

/// <summary>The declarant claims that an item is not listed (Y901), and classification says that it probably is: a look from 0.6, a stop from 0.8.</summary>
public sealed class G03NotListedContradicted() : Gate("G03")
{
    /// <inheritdoc/>
    public override string Title => "\"Not listed\" claim contradicted";

    /// <inheritdoc/>
    public override GateResult? Evaluate(Facts facts, IReadOnlyDictionary<string, IndicatorResult> results)
    {
        var contradicted = ListedItems.From(facts, ListedItems.Contradicted)
            .Where(l => Licence.NotListedClaim(facts, l.Item) is not null && !Licence.HasZeroNotice(facts, l.Item))
            .OrderByDescending(l => l.Answer.Probability).FirstOrDefault();
        if (contradicted.Item is null || Licence.NotListedClaim(facts, contradicted.Item) is not { } claim)
        {
            return null;
        }

        return new GateResult(
            Id,
            contradicted.Answer.Probability >= ListedItems.Listed ? GateEffect.StopRefer : GateEffect.Inspect,
            $"{ListedItems.Name(contradicted.Item)} is declared as not listed (Y901), but it fits control-list entry {contradicted.Answer.Code}.",
            Law.CorrectDeclaration,
            [new Evidence($"{claim.Path}.type", "Y901", "declaration"), ListedItems.Entry(contradicted.Answer)]);
    }
}
