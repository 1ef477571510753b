using System.Globalization;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>No end user is named for sensitive goods, or words such as "to order" stand in its place, or the forwarder is named as end user. Strength 1.0.
/// An export declaration needs no end user for other goods: then it does not apply. "To order" in the place of the consignee is normal on a negotiable
/// bill of lading and counts only when nobody else is named as end user.</summary>
public sealed class P03EndUserMissing() : Indicator("P03", Group.PartyRole, 0.35, Source.Bis732, Source.Eu1318)
{
    /// <inheritdoc/>
    public override string Title => "End user missing, \"to order\", or the forwarder itself";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var entries = facts.InRole(PartyRole.EndUser).ToList();
        var named = Recipients.NamedEndUsers(facts);
        var forwarder = named.FirstOrDefault(u => facts.InRole(PartyRole.FreightForwarder).Any(f => PartyReading.SameFirm(f, u)));
        if (named.Count > 0 && forwarder is null)
        {
            return IndicatorResult.Clear.Instance;
        }

        var sensitivity = Sensitivity.Of(facts);
        if (sensitivity <= 0)
        {
            return GoodsReading.Unclassified(facts) is { Count: > 0 } open ? new IndicatorResult.NotEvaluable(open) : IndicatorResult.NotApplicable.Instance;
        }

        var goods = GoodsReading.Name(Sensitivity.Foremost(facts));
        if (forwarder is not null)
        {
            return new IndicatorResult.Hit(1.0, $"The end user of {goods} is {PartyReading.Describe(forwarder)}, which is the freight forwarder of the consignment.",
                new Evidence($"{facts.PathOf(forwarder)}.roles", string.Join(", ", forwarder.Roles), "declaration"));
        }

        var worth = sensitivity.ToString("0.##", CultureInfo.InvariantCulture);
        return entries.Count > 0
            ? new IndicatorResult.Hit(1.0, $"The end user of {goods} is given as \"{entries[0].Name}\", which names nobody.",
                new Evidence($"{facts.PathOf(entries[0])}.name", entries[0].Name, "declaration"), new Evidence("classification", worth, "classification"))
            : new IndicatorResult.Hit(1.0, $"No end user was named for {goods}.",
                new Evidence("declaration.parties[END_USER]", "(none)", "declaration"), new Evidence("classification", worth, "classification"));
    }
}
