using Customs.Inspection.Assessing;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;
using Customs.Inspection.Naming;

namespace Customs.Inspection.Gates;

/// <summary>The licensing authority informed the exporter by letter under Article 4: the letter itself makes the goods subject to authorisation.</summary>
public sealed class G06InformationLetter() : Gate("G06")
{
    /// <inheritdoc/>
    public override string Title => "Article 4 information letter in force";

    /// <inheritdoc/>
    public override GateResult? Evaluate(Facts facts, IReadOnlyDictionary<string, IndicatorResult> results)
    {
        foreach (var letter in facts.Dossier.Context.Alerts.Where(a => a.Type == AlertType.Art4Letter && AlertReading.IsInForce(a, facts.Day)))
        {
            var party = facts.Declaration.Parties.FirstOrDefault(p => letter.Parties.Any(n => Names.Same(n, p.Name)));
            if (party is not null && AlertReading.NamesGoods(letter, facts))
            {
                return new GateResult(
                    Id,
                    GateEffect.StopRefer,
                    $"Letter {letter.Id} of {letter.Date:yyyy-MM-dd}{(letter.Issuer is null ? "" : $" from {letter.Issuer}")} requires an authorisation for {letter.Product ?? "these goods"} to {party.Name}.",
                    Law.InformationLetter(facts.Day),
                    [new Evidence("context.alerts", letter.Id, letter.Issuer ?? "licensing authority"), new Evidence($"{facts.PathOf(party)}.name", party.Name, "declaration")]);
            }
        }

        return null;
    }
}
