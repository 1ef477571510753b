using Customs.Inspection.Assessing;
using Customs.Inspection.Indicators;
using Customs.Inspection.Licences;

namespace Customs.Inspection.Gates;

/// <summary>A listed item leaves without any licence and without a zero notice. Not where no export licence is asked for (transit, Article 7; entry; movements inside the Union).
/// A licence that does not fit is <see cref="G02LicenceDoesNotCover"/>.</summary>
public sealed class G01ListedWithoutLicence() : Gate("G01")
{
    /// <inheritdoc/>
    public override string Title => "Listed item, no licence declared";

    /// <inheritdoc/>
    public override GateResult? Evaluate(Facts facts, IReadOnlyDictionary<string, IndicatorResult> results)
    {
        if (!ListedItems.NeedsExportLicence(facts))
        {
            return null;
        }

        var bare = ListedItems.From(facts, ListedItems.Listed)
            .FirstOrDefault(l => !ListedItems.HasLicence(facts, l.Item) && !Licence.HasZeroNotice(facts, l.Item));
        return bare.Item is null ? null : new GateResult(
            Id,
            GateEffect.StopRefer,
            $"{ListedItems.Name(bare.Item)} fits control-list entry {bare.Answer.Code}, and no licence is declared for it.",
            Law.ProofOfAuthorisation(facts.Day),
            [ListedItems.Description(facts, bare.Item), ListedItems.Entry(bare.Answer)]);
    }
}
