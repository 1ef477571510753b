using Customs.Inspection.Dossiers;
using Customs.Inspection.Reading;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>A change of a declaration as a message states it: laid over what is known, with every change noted as an amendment for the indicators that look at late changes.</summary>
public sealed class Amending
{
    private readonly Draft _draft;
    private readonly MessageHead _head;
    private readonly MessageSyntax _syntax;

    internal Amending(Draft draft, MessageHead head, MessageSyntax syntax) => (_draft, _head, _syntax) = (draft, head, syntax);

    /// <summary>MRN of the declaration; null when the message names it by its local reference only.</summary>
    public Mrn? Mrn => _draft.Mrn;

    /// <summary>Local reference of the declaration; of the amendment itself in the WCO form.</summary>
    public string? Lrn => _draft.Lrn;

    /// <summary>Parties that the message states.</summary>
    public int Parties => _draft.Parties.Count(p => p.IsNamed);

    /// <summary>Goods items that the message states.</summary>
    public int Items => _draft.Items.Count;

    /// <summary>The dossier with the change in it.</summary>
    /// <param name="before">The dossier as it is.</param>
    /// <param name="released">Whether the goods have been released.</param>
    /// <param name="now">Time of receipt.</param>
    /// <param name="violations">Every wrong place; the dossier is null then.</param>
    public Dossier? Over(Dossier before, bool released, DateTimeOffset now, out IReadOnlyList<FieldViolation> violations)
    {
        var report = new MessageReport(_syntax);
        var old = before.Declaration;
        var parties = Laid.Parties(old.Parties, _draft, report);
        var items = Laid.Items(old.GoodsItems, _draft, report);
        var changed = old with
        {
            MessageType = _draft.MessageType,
            Procedure = _draft.Procedure ?? old.Procedure,
            NatureOfTransaction = _draft.NatureOfTransaction ?? old.NatureOfTransaction,
            CustomsOfficeOfExport = _draft.OfficeOfExport ?? old.CustomsOfficeOfExport,
            CustomsOfficeOfExit = _draft.OfficeOfExit ?? old.CustomsOfficeOfExit,
            CountryOfExport = _draft.CountryOfExport ?? old.CountryOfExport,
            CountryOfDestination = _draft.CountryOfDestination ?? old.CountryOfDestination,
            CountriesOfRouting = _draft.Routing.Count > 0 ? _draft.Routing : old.CountriesOfRouting,
            ModeOfTransportAtBorder = _draft.ModeOfTransport ?? old.ModeOfTransportAtBorder,
            DeliveryTerms = _draft.DeliveryTerms ?? old.DeliveryTerms,
            PlaceOfLoading = _draft.PlaceOfLoading ?? old.PlaceOfLoading,
            PlaceOfDischarge = _draft.PlaceOfDischarge ?? old.PlaceOfDischarge,
            PlaceOfDelivery = _draft.PlaceOfDelivery ?? old.PlaceOfDelivery,
            Parties = parties,
            GoodsItems = items,
            TransportDocument = Laid.Transport(old.TransportDocument, _draft.Transport),
            SupportingDocuments = Laid.Documents(old.SupportingDocuments, _draft.Documents),
            Totals = new Totals
            {
                Items = _draft.TotalItems ?? Math.Max(old.Totals.Items, items.Count),
                GrossMassKg = _draft.TotalGrossMassKg ?? old.Totals.GrossMassKg,
                Packages = _draft.TotalPackages ?? old.Totals.Packages,
            },
        };
        var notes = Changes.Between(old, changed, _head.Form.Key.ToUpperInvariant(), released, now);
        var after = before with { Declaration = changed with { Amendments = [.. old.Amendments ?? [], .. notes] } };
        foreach (var broken in DossierRules.Check(after, now))
        {
            report.Wrong(Completion.PlaceOf(_draft, broken.Field), broken.Description);
        }

        if (notes.Count == 0 && report.Violations.Count == 0)
        {
            report.Wrong(_draft.Places.GetValueOrDefault("", ""), "changes nothing of the declaration as it stands");
        }

        violations = report.Violations;
        return violations.Count == 0 ? after : null;
    }
}
