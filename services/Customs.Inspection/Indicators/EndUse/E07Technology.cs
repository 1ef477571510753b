using Customs.Inspection.Goods;

namespace Customs.Inspection.Indicators.EndUse;

/// <summary>Know-how for controlled goods: an item that classification places under technology or software (entries nDnnn and nEnnn), an unlock key, or papers that speak of
/// transferring know-how for sensitive goods. Published books and user manuals are decontrolled by the General Technology Note.</summary>
public sealed class E07Technology() : Indicator("E07", Group.Technology, 0.5, Source.Eu1700, Source.Reg821)
{
    private const double GenericToSensitive = 0.5;

    private static readonly string[] s_transfer = ["know-how", "knowhow", "process documentation", "drawings", "source code", "remote training", "cnc program", "technical assistance", "technology transfer"];

    /// <inheritdoc/>
    public override string Title => "Technology or software for controlled goods";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        foreach (var item in facts.Declaration.GoodsItems)
        {
            if (facts.Answer(item) is { } answer && IsTechnology(answer))
            {
                return new IndicatorResult.Hit(
                    1.0,
                    $"Item {item.ItemNumber} \"{item.Description}\" carries know-how for controlled goods (entry {answer.Code}); its declared value of {item.InvoiceAmount} says nothing about that.",
                    new Evidence($"{facts.PathOf(item)}.description", item.Description, "declaration"),
                    new Evidence("classification", answer.Code ?? "", answer.List));
            }
        }

        if (!Sensitivity.IsSensitive(facts))
        {
            return IndicatorResult.Clear.Instance;
        }

        return Papers(facts).FirstOrDefault(p => s_transfer.Any(t => p.Text.Contains(t, StringComparison.OrdinalIgnoreCase))) is { Text: not null } paper
            ? new IndicatorResult.Hit(GenericToSensitive, $"Know-how goes along with sensitive goods: \"{paper.Text}\".", new Evidence(paper.Path, paper.Text, "papers"))
            : IndicatorResult.Clear.Instance;
    }

    // The third sign of an entry is its kind: D software, E technology. Families of keys and know-how count also when the entry is that of the machine.
    private static bool IsTechnology(ItemAnswer answer) =>
        answer is { Code.Length: >= 2, Probability: >= 0.5 } && (answer.Code[1] is 'D' or 'E' || Families.Find(answer.Family).Kind == GoodsKind.Technology);

    private static IEnumerable<(string Path, string Text)> Papers(Facts facts)
    {
        var papers = facts.Dossier.Accompanying;
        if (papers.Services?.Training is { } training)
        {
            yield return ("accompanying.services.training", training);
        }

        if (papers.ElectronicTransfer is { } transfer)
        {
            yield return ("accompanying.electronicTransfer", $"technology transfer: {transfer.Kind}{(transfer.FirstAccessFrom is { IsNone: false } from ? $", first access from {from}" : "")}");
        }

        for (var i = 0; i < papers.OtherDocuments.Count; i++)
        {
            yield return ($"accompanying.otherDocuments[{i}]", papers.OtherDocuments[i]);
        }
    }
}
