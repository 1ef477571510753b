using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>A forwarder, courier or warehouse stands as consignee or end user. Full strength when nobody else is named as end user,
/// 0.4 when a separate end user is: consolidation and logistics for a named plant are ordinary.</summary>
public sealed class P01ForwarderAsConsignee() : Indicator("P01", Group.PartyRole, 0.35, Source.Bis732, Source.Eu1318, Source.Fatf)
{
    /// <inheritdoc/>
    public override string Title => "Forwarder, courier or warehouse is consignee or end user";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var parties = facts.InRole(PartyRole.EndUser).Concat(facts.InRole(PartyRole.Consignee)).Distinct();
        if (parties.FirstOrDefault(p => PartyReading.IsForwarder(p, facts.Profile(p))) is not { } forwarder)
        {
            return IndicatorResult.Clear.Instance;
        }

        var others = facts.InRole(PartyRole.EndUser).FirstOrDefault(p => !PartyReading.SameFirm(p, forwarder));
        var role = forwarder.Roles.Contains(PartyRole.EndUser) ? "end user" : "consignee";
        var activity = facts.Profile(forwarder)?.Activity;
        var sentence = $"The {role} {PartyReading.Describe(forwarder)} is a forwarding or warehouse firm"
            + (activity is null ? "" : $" (register: {activity})")
            + (others is null ? " and no other end user is named." : $"; {others.Name} is named as end user.");
        return new IndicatorResult.Hit(
            others is null ? 1.0 : 0.4,
            sentence,
            new Evidence($"{facts.PathOf(forwarder)}.name", forwarder.Name, "declaration"),
            new Evidence($"context.register.{forwarder.Ref}.activity", activity ?? "(none)", "register"));
    }
}
