using Customs.Inspection.Dossiers;
using Customs.Inspection.History;
using Customs.Inspection.Naming;

namespace Customs.Inspection.Indicators.Recipient;

/// <summary>An alert of an authority that is in force names a party (1.0), or describes these goods as a pattern without naming anybody (0.6).</summary>
public sealed class R08AuthorityAlert() : Indicator("R08", Group.Authority, 0.85, Source.Reg821)
{
    /// <inheritdoc/>
    public override string Title => "Authority alert names the party, product or pattern";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        IndicatorResult.Hit? pattern = null;
        foreach (var alert in facts.Dossier.Context.Alerts.Where(a => AlertReading.IsInForce(a, facts.Day)))
        {
            var named = Circle.Of(facts).FirstOrDefault(m => m.Name is not null && alert.Parties.Any(p => Names.Same(p, m.Name)));
            if (named is not null)
            {
                return new IndicatorResult.Hit(1.0, $"{Who(alert)} names {named.What}: {alert.Text}.", new Evidence("context.alerts", alert.Id, alert.Issuer ?? "authority"));
            }

            if (alert.Parties.Count == 0 && alert.Family is not null && AlertReading.NamesGoods(alert, facts))
            {
                pattern ??= new IndicatorResult.Hit(0.6, $"{Who(alert)} describes such orders: {alert.Text}.", new Evidence("context.alerts", alert.Id, alert.Issuer ?? "authority"));
            }
        }

        return pattern is null ? IndicatorResult.Clear.Instance : pattern;
    }

    private static string Who(Alert alert) => $"Alert {alert.Id} of {alert.Date:yyyy-MM-dd}{(alert.Issuer is null ? "" : $" from {alert.Issuer}")}";
}
