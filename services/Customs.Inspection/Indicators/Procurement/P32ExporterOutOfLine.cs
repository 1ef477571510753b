using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>The exporter has never exported such technical goods and is a private person, a forwarder or a dealer in another line 1.0, a works of a trade that has nothing to do with them or a young dealer without a record 0.6.
/// A maker with a new product line, a dealer in used machines that sells machines, and an insolvency sale are ordinary.</summary>
public sealed class P32ExporterOutOfLine() : Indicator("P32", Group.Channel, 0.2, Source.Fatf, Source.Own)
{
    private static readonly Phrases s_usedMachines = new("used machin*|used equipment|second hand machin*|machinery dealer*|gebrauchtmaschin*|machines d occasion|ikinci el makin*|подержанн* оборудован*|maquinaria usada|macchine usate|insolven*|liquidat*|auction*|versteiger*|encheres");

    /// <inheritdoc/>
    public override string Title => "Exporter does not normally deal in such goods";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var item = facts.Declaration.GoodsItems.OrderByDescending(i => Sensitivity.Of(facts.Answer(i))).ThenByDescending(i => GoodsReading.Of(facts, i)).First();
        if (GoodsReading.Of(facts, item) == Technicality.None)
        {
            return IndicatorResult.Clear.Instance;
        }

        if (facts.InRole(PartyRole.Exporter).Concat(facts.InRole(PartyRole.Consignor)).FirstOrDefault() is not { } exporter)
        {
            return new IndicatorResult.NotEvaluable("declaration.parties[EXPORTER]", "Who exports the goods?");
        }

        var family = facts.Answer(item)?.Family;
        var profile = Recipients.ProfileOf(facts, exporter);
        var activity = Activity.Of(profile);
        if (profile?.BusinessType is null && activity is null)
        {
            return new IndicatorResult.NotEvaluable($"context.register.{exporter.Ref}.activity", $"What is the business of the exporter {exporter.Name}?");
        }

        if (facts.Dossier.Context.PreviousDeclarations.Any(d => d.Direction is null or Direction.Export && d.Family == family && family is not null) || s_usedMachines.IsIn(activity?.Text) || s_usedMachines.IsInAny(facts.Dossier.Accompanying.OtherDocuments))
        {
            return IndicatorResult.Clear.Instance;
        }

        var path = $"context.register.{exporter.Ref}";
        var first = $"{PartyReading.Describe(exporter)} exports {GoodsReading.Name(item)} of {item.InvoiceAmount} for the first time";
        if (profile?.BusinessType == BusinessType.PrivatePerson)
        {
            return new IndicatorResult.Hit(1.0, $"{first} and is a private person.", new Evidence($"{path}.businessType", "PRIVATE_PERSON", "register"));
        }

        if (PartyReading.IsForwarder(exporter, profile))
        {
            return new IndicatorResult.Hit(1.0, $"{first} and is a forwarder.", new Evidence($"{path}.businessType", activity?.Text ?? "FORWARDER", "register"));
        }

        var fit = activity is null || family is null ? FitKind.Fits : Fit.Of(family, item.Hs6.Heading, Math.Max(Sensitivity.Of(facts.Answer(item)), Sensitivity.PerhapsListed), activity);
        var dealer = activity?.IsTrade ?? profile?.BusinessType is BusinessType.Trading or BusinessType.Distributor or BusinessType.Broker;
        if (fit == FitKind.Fits && dealer && Sensitivity.IsSensitive(facts) && (activity is null || profile?.Founded?.AddMonths(24) > facts.Day))
        {
            return new IndicatorResult.Hit(0.6, $"{first}, is a dealer{(profile?.Founded is { } founded ? $" founded on {founded:yyyy-MM-dd}" : "")} and has no exports of such goods on record.", new Evidence($"{path}.businessType", activity?.Text ?? profile?.BusinessType.ToString() ?? "", "register"));
        }

        return fit == FitKind.Fits ? IndicatorResult.Clear.Instance
            : new IndicatorResult.Hit(dealer ? 1.0 : fit == FitKind.Incompatible ? 0.6 : 0.3, $"{first} and is registered for \"{activity!.Text}\".", new Evidence($"{path}.activity", activity.Text, "register"));
    }
}
