using Customs.Inspection.Dossiers;
using Customs.Primitives;
using Google.Protobuf.WellKnownTypes;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    private static Declaration ReadDeclared(WireReading reading, string path, V1.DeclaredContent wire)
    {
        if (!Mrn.TryParse(wire.Mrn, out var mrn))
        {
            reading.Wrong($"{path}.mrn", wire.Mrn.Length == 0 ? "is required" : "is not an MRN: two digits, two letters, thirteen capital letters or digits, one digit");
        }

        if (wire.ModeOfTransportAtBorder is < 0 or > 9 or 6)
        {
            reading.Wrong($"{path}.mode_of_transport_at_border", "is none of 1, 2, 3, 4, 5, 7, 8 and 9");
        }

        if (wire.GoodsItems.Count == 0)
        {
            reading.Wrong($"{path}.goods_items", "is required");
        }

        return new Declaration
        {
            MessageType = reading.Word<MessageType>($"{path}.message_type", wire.MessageType),
            Lrn = reading.Required($"{path}.lrn", wire.Lrn),
            Mrn = mrn,
            DeclarationType = reading.Word<DeclarationType>($"{path}.declaration_type", wire.DeclarationType),
            AdditionalDeclarationType = reading.Optional($"{path}.additional_declaration_type", wire.AdditionalDeclarationType),
            LodgedAt = reading.Time($"{path}.lodge_time", wire.LodgeTime),
            Channel = reading.Word<Channel>($"{path}.channel", wire.Channel),
            Procedure = reading.Optional($"{path}.procedure", wire.Procedure) ?? "",
            NatureOfTransaction = reading.Optional($"{path}.nature_of_transaction", wire.NatureOfTransaction),
            CustomsOfficeOfExport = reading.Optional($"{path}.customs_office_of_export", wire.CustomsOfficeOfExport),
            CustomsOfficeOfExit = reading.Optional($"{path}.customs_office_of_exit", wire.CustomsOfficeOfExit),
            CountryOfExport = reading.Country($"{path}.country_of_export", wire.CountryOfExport),
            CountryOfDestination = reading.Country($"{path}.country_of_destination", wire.CountryOfDestination),
            CountriesOfRouting = Each($"{path}.countries_of_routing", wire.CountriesOfRouting, reading.Country),
            ModeOfTransportAtBorder = wire.ModeOfTransportAtBorder == 0 ? null : wire.ModeOfTransportAtBorder,
            DeliveryTerms = wire.Incoterm.Length == 0
                ? null
                : new DeliveryTerms { Incoterm = wire.Incoterm, Place = reading.Optional($"{path}.delivery_terms_place", wire.DeliveryTermsPlace) },
            PlaceOfLoading = reading.Optional($"{path}.place_of_loading", wire.PlaceOfLoading),
            PlacesOfTransshipment = Texts(reading, $"{path}.places_of_transshipment", wire.PlacesOfTransshipment),
            PlaceOfDischarge = reading.Optional($"{path}.place_of_discharge", wire.PlaceOfDischarge),
            PlaceOfDelivery = reading.Optional($"{path}.place_of_delivery", wire.PlaceOfDelivery),
            Parties = Each($"{path}.parties", wire.Parties, (p, party) => ReadParty(reading, p, party)),
            GoodsItems = Each($"{path}.goods_items", wire.GoodsItems, (p, item) => ReadItem(reading, p, item)),
            TransportDocument = ReadTransport(reading, $"{path}.transport_document", wire.TransportDocument),
            SupportingDocuments = Each($"{path}.supporting_documents", wire.SupportingDocuments, (p, d) => ReadDocument(reading, p, d)),
            Amendments = wire.AmendmentsKnown || wire.Amendments.Count > 0 ? Each($"{path}.amendments", wire.Amendments, (p, a) => ReadAmendment(reading, p, a)) : null,
            Totals = new Totals
            {
                Items = wire.TotalItems,
                GrossMassKg = reading.Amount($"{path}.total_gross_mass_kg", wire.TotalGrossMassKg),
                Packages = wire.TotalPackages,
            },
        };
    }

    private static Amendment ReadAmendment(WireReading reading, string path, V1.Amendment wire) => new()
    {
        MessageType = reading.Optional($"{path}.message_type", wire.MessageType),
        At = reading.Time($"{path}.amend_time", wire.AmendTime),
        Stage = reading.Word<AmendmentStage>($"{path}.stage", wire.Stage),
        Field = reading.Required($"{path}.field", wire.Field),
        Old = reading.Optional($"{path}.old_value", wire.OldValue),
        New = reading.Optional($"{path}.new_value", wire.NewValue),
        Reason = reading.Optional($"{path}.reason", wire.Reason),
    };

    private static V1.DeclaredContent Declared(Declaration declaration) => new()
    {
        MessageType = Codes<MessageType>.Word(declaration.MessageType),
        Lrn = declaration.Lrn,
        Mrn = declaration.Mrn.Value,
        DeclarationType = Codes<DeclarationType>.Word(declaration.DeclarationType),
        AdditionalDeclarationType = declaration.AdditionalDeclarationType ?? "",
        LodgeTime = Timestamp.FromDateTimeOffset(declaration.LodgedAt),
        Channel = Codes<Channel>.Word(declaration.Channel),
        Procedure = declaration.Procedure,
        NatureOfTransaction = declaration.NatureOfTransaction ?? "",
        CustomsOfficeOfExport = declaration.CustomsOfficeOfExport ?? "",
        CustomsOfficeOfExit = declaration.CustomsOfficeOfExit ?? "",
        CountryOfExport = declaration.CountryOfExport.Value,
        CountryOfDestination = declaration.CountryOfDestination.Value,
        CountriesOfRouting = { declaration.CountriesOfRouting.Select(c => c.Value) },
        ModeOfTransportAtBorder = declaration.ModeOfTransportAtBorder ?? 0,
        Incoterm = declaration.DeliveryTerms?.Incoterm ?? "",
        DeliveryTermsPlace = declaration.DeliveryTerms?.Place ?? "",
        PlaceOfLoading = declaration.PlaceOfLoading ?? "",
        PlacesOfTransshipment = { declaration.PlacesOfTransshipment },
        PlaceOfDischarge = declaration.PlaceOfDischarge ?? "",
        PlaceOfDelivery = declaration.PlaceOfDelivery ?? "",
        Parties = { declaration.Parties.Select(Party) },
        GoodsItems = { declaration.GoodsItems.Select(Item) },
        TransportDocument = Transport(declaration.TransportDocument),
        SupportingDocuments = { declaration.SupportingDocuments.Select(Document) },
        Amendments = { (declaration.Amendments ?? []).Select(Amended) },
        AmendmentsKnown = declaration.Amendments is not null,
        TotalItems = declaration.Totals.Items,
        TotalGrossMassKg = Number(declaration.Totals.GrossMassKg),
        TotalPackages = declaration.Totals.Packages,
    };

    private static V1.Amendment Amended(Amendment amendment) => new()
    {
        MessageType = amendment.MessageType ?? "",
        AmendTime = Timestamp.FromDateTimeOffset(amendment.At),
        Stage = Codes<AmendmentStage>.Word(amendment.Stage),
        Field = amendment.Field,
        OldValue = amendment.Old ?? "",
        NewValue = amendment.New ?? "",
        Reason = amendment.Reason ?? "",
    };
}
