using Customs.Inspection.Dossiers;
using Customs.Inspection.Naming;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>The buyer collects the goods (EXW, FCA, FAS, FOB) and they go to a warehouse or forwarder, where their trace ends 1.0; or the place of delivery is left open 0.6.
/// EXW alone is the default of many small exporters and says nothing, nor does a forwarder that has carried for the same parties before.</summary>
public sealed class P27BuyerCollects() : Indicator("P27", Group.Terms, 0.2, Source.Bis732, Source.Eu1318)
{
    private static readonly string[] s_collected = ["EXW", "FCA", "FAS", "FOB"];

    private static readonly Phrases s_store = new("warehous*|storage|depot|lager|lagerhaus|spedition*|entrepot*|depo|antrepo|ardiye|склад*|almacen*|magazzino*|forwarder*|free zone store|container yard|gudang");

    private static readonly Phrases s_open = new("to be advised|tba|tbd|to be named|to be nominated|any port|as instructed|on call|open|noch offen|nach anweisung|wird mitgeteilt|a determiner|a convenir|selon instructions|belirlenecek|bildirilecek|уточняется|по указанию|por confirmar|da definire");

    /// <inheritdoc/>
    public override string Title => "Buyer collects, and delivery ends at a warehouse or stays open";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        if (facts.Declaration.DeliveryTerms is not { } terms)
        {
            return new IndicatorResult.NotEvaluable("declaration.deliveryTerms.incoterm", "On which delivery terms are the goods sold, and who hires the carrier?");
        }

        if (!s_collected.Contains(terms.Incoterm, StringComparer.Ordinal))
        {
            return IndicatorResult.Clear.Instance;
        }

        var evidence = new Evidence("declaration.deliveryTerms", $"{terms.Incoterm} {terms.Place}", "declaration");
        var store = facts.InRole(PartyRole.Consignee).FirstOrDefault(c => !Wording.NoName.IsIn(c.Name) && IsStore(facts, c));
        if (store is not null && !IsKnownForwarder(facts, store))
        {
            return new IndicatorResult.Hit(1.0, $"The buyer collects the goods ({terms.Incoterm} {terms.Place}) and they go to {PartyReading.Describe(store)}, which stores or forwards goods.",
                evidence, new Evidence($"{facts.PathOf(store)}.name", store.Name, "declaration"));
        }

        var texts = new[] { terms.Place, facts.Declaration.TransportDocument.Remarks }.Concat(facts.Dossier.Accompanying.Instructions ?? []);
        return texts.FirstOrDefault(s_open.IsIn) is { } open
            ? new IndicatorResult.Hit(0.6, $"The buyer collects the goods ({terms.Incoterm}) and the place of delivery stays open: \"{open}\".", evidence)
            : IndicatorResult.Clear.Instance;
    }

    private static bool IsStore(Facts facts, Party party)
    {
        var profile = Recipients.ProfileOf(facts, party);
        return PartyReading.IsForwarder(party, profile) || facts.InRole(PartyRole.WarehouseKeeper).Any(k => PartyReading.SameFirm(k, party))
            || (s_store.IsIn(party.Address.Street) && profile?.BusinessType is not (BusinessType.Manufacturer or BusinessType.PublicBody or BusinessType.University));
    }

    private static bool IsKnownForwarder(Facts facts, Party party) => facts.Dossier.Context.PreviousDeclarations.Any(d =>
        d.Date < facts.Day && d.Outcome.StartsWith("released", StringComparison.OrdinalIgnoreCase) && (d.Consignee == party.Ref || Names.Same(d.Consignee, party.Name)));
}
