using Customs.Inspection.Dossiers;
using Customs.Inspection.Reading;

namespace Customs.Inspection.Messages;

/// <summary>Makes a declaration of what a message states. What it does not state stays absent, is worked out and told as such, or is missing and told at its place; nothing is made up.</summary>
internal static class Completion
{
    /// <summary>The dossier, or null when something is wrong; what, is in the report.</summary>
    public static Dossier? Complete(Draft draft, MessageHead head, DateTimeOffset now, MessageReport report)
    {
        var lodged = draft.LodgedAt ?? Derived("declaration.lodgedAt", "time of receipt; the message states none", now, report);
        var type = draft.DeclarationType ?? Missing("declaration.declarationType", "is required", DeclarationType.Ex, draft, report);
        var lrn = draft.Lrn ?? head.MessageId ?? Missing("declaration.lrn", "is required: the sender's own reference", "", draft, report);
        var parties = Parties.Of(draft, report);
        var export = Countries.OfExport(draft, parties, report);
        var destination = Countries.OfDestination(draft, parties, report);
        var items = Items.Of(draft, report);
        if (report.Violations.Count > 0)
        {
            return null;
        }

        var mrn = draft.Mrn ?? Derived(
            "declaration.mrn", "given by the service: the message has none yet", MrnMaker.Make(head.Form.Family, head.Sender ?? "", lrn, lodged, export, type), report);
        var declaration = new Declaration
        {
            MessageType = draft.MessageType,
            Lrn = lrn,
            Mrn = mrn,
            DeclarationType = type,
            AdditionalDeclarationType = draft.AdditionalDeclarationType,
            LodgedAt = lodged,
            Channel = draft.ModeOfTransport == 5 ? Channel.Post : Channel.Cargo,
            Procedure = draft.Procedure ?? "",
            NatureOfTransaction = draft.NatureOfTransaction,
            CustomsOfficeOfExport = draft.OfficeOfExport,
            CustomsOfficeOfExit = draft.OfficeOfExit,
            CountryOfExport = export,
            CountryOfDestination = destination,
            CountriesOfRouting = draft.Routing,
            ModeOfTransportAtBorder = draft.ModeOfTransport,
            DeliveryTerms = draft.DeliveryTerms,
            PlaceOfLoading = draft.PlaceOfLoading,
            PlaceOfDischarge = draft.PlaceOfDischarge,
            PlaceOfDelivery = draft.PlaceOfDelivery,
            Parties = parties,
            GoodsItems = items,
            TransportDocument = Transport(draft.Transport),
            SupportingDocuments = draft.Documents,

            // The message lodges it, so nothing was changed yet; later changes come as messages of their own.
            Amendments = [],
            Totals = new Totals
            {
                Items = draft.TotalItems ?? items.Count,
                GrossMassKg = draft.TotalGrossMassKg ?? items.Sum(i => i.GrossMassKg),
                Packages = draft.TotalPackages ?? items.Sum(i => i.Packages.Number),
            },
        };
        var dossier = new Dossier { Declaration = declaration, Accompanying = Papers(draft), Context = new Context() };
        foreach (var broken in DossierRules.Check(dossier, now))
        {
            report.Wrong(PlaceOf(draft, broken.Field), broken.Description);
        }

        return report.Violations.Count == 0 ? dossier : null;
    }

    /// <summary>Place in the sender's form of a field of ours; of the list for a field of one of its entries.</summary>
    public static string PlaceOf(Draft draft, string field)
    {
        var bracket = field.IndexOf('[', StringComparison.Ordinal);
        return draft.Places.TryGetValue(bracket < 0 ? field : field[..bracket], out var place) ? place : field;
    }

    public static T Missing<T>(string field, string problem, T placeholder, Draft draft, MessageReport report)
    {
        report.Wrong(PlaceOf(draft, field), problem);
        return placeholder;
    }

    public static T Derived<T>(string field, string from, T value, MessageReport report)
    {
        report.Derive(field, from);
        return value;
    }

    private static TransportDocument Transport(TransportDraft draft) => new()
    {
        Type = draft.Type ?? "",
        Number = draft.Number ?? "",
        Carrier = draft.Carrier,
        Vessel = draft.Vessel,
        Imo = draft.Imo,
        Flight = draft.Flight,
        Vehicle = draft.Vehicle,
        Containers = draft.Containers,
        Seals = draft.Seals,
    };

    private static Accompanying Papers(Draft draft) => new()
    {
        Finance = draft.PaymentTerms is { } terms ? new Finance { Terms = terms } : null,
    };
}
