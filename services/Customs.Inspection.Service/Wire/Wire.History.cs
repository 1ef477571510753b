using Customs.Inspection.Dossiers;
using Customs.Primitives;
using Google.Protobuf.WellKnownTypes;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    /// <summary>An earlier declaration that this service wrote itself.</summary>
    public static PreviousDeclaration ReadStored(V1.PreviousDeclaration wire) => ReadPrevious(new WireReading(), "", wire);

    /// <summary>A related consignment that this service wrote itself.</summary>
    public static RelatedConsignment ReadStored(V1.RelatedConsignment wire) => ReadRelated(new WireReading(), "", wire);

    /// <summary>What the own history adds to a dossier, as the store keeps it.</summary>
    public static V1.Dossier Write(Checks.Past past) => new()
    {
        RelatedConsignments = { past.Related.Select(RelatedOf) },
        Context = new V1.Context { PreviousDeclarations = { past.Previous.Select(PreviousOf) }, Findings = { past.Findings.Select(FindingOf) } },
    };

    /// <summary>What the own store knew when an assessment was made, as it gives it back.</summary>
    public static Checks.Past ReadPast(V1.Dossier history, V1.Assessment assessment) => new(
        [.. history.RelatedConsignments.Select(ReadStored)],
        [.. history.Context.PreviousDeclarations.Select(ReadStored)],
        assessment.Network is { } network ? Read(network) : Inspection.Network.None,
        [.. assessment.Peers.Select(Read)],
        [.. assessment.LicenceUses.Select(Read)],
        [.. history.Context.Findings.Select(ReadStored)]);

    /// <summary>A finding that this service wrote itself.</summary>
    public static Finding ReadStored(V1.Finding wire) => ReadFinding(new WireReading(), "", wire);

    /// <summary>A finding as the store keeps it.</summary>
    public static V1.Finding WriteFinding(Finding finding) => FindingOf(finding);

    private static RelatedConsignment ReadRelated(WireReading reading, string path, V1.RelatedConsignment wire)
    {
        if (!Mrn.TryParse(wire.Mrn, out var mrn))
        {
            reading.Wrong($"{path}.mrn", "is not an MRN");
        }

        var quantity = QuantityOrNull(reading, $"{path}.quantity", wire.Quantity);
        return new RelatedConsignment
        {
            Mrn = mrn,
            LodgedAt = reading.Time($"{path}.lodge_time", wire.LodgeTime),
            Exporter = reading.Optional($"{path}.exporter", wire.Exporter),
            Consignee = reading.Required($"{path}.consignee", wire.Consignee),
            CountryOfDestination = reading.CountryOrNull($"{path}.country_of_destination", wire.CountryOfDestination),
            Description = reading.Optional($"{path}.description", wire.Description),
            Family = reading.Required($"{path}.family", wire.Family),
            Hs6 = reading.CommodityOrNull($"{path}.hs6", wire.Hs6, 6),
            Quantity = quantity?.Amount,
            QuantityUnit = quantity?.Unit,
            InvoiceAmount = MoneyOrNull(reading, $"{path}.invoice_amount", wire.InvoiceAmount),
            Channel = reading.WordOrNull<Channel>($"{path}.channel", wire.Channel),
            Status = reading.WordOrNull<RelatedStatus>($"{path}.status", wire.Status),
            Link = new RelatedLink
            {
                Kind = reading.Word<LinkKind>($"{path}.link_kind", wire.LinkKind),
                Value = reading.Required($"{path}.link_value", wire.LinkValue),
            },
            Address = reading.Optional($"{path}.address", wire.Address),
            Phone = reading.Optional($"{path}.phone", wire.Phone),
            Model = reading.Optional($"{path}.model", wire.Model),
            FrameContract = reading.Optional($"{path}.frame_contract", wire.FrameContract),
        };
    }

    private static V1.RelatedConsignment RelatedOf(RelatedConsignment related) => new()
    {
        Mrn = related.Mrn.Value,
        LodgeTime = Timestamp.FromDateTimeOffset(related.LodgedAt),
        Exporter = related.Exporter ?? "",
        Consignee = related.Consignee,
        CountryOfDestination = Code(related.CountryOfDestination),
        Description = related.Description ?? "",
        Family = related.Family,
        Hs6 = Code(related.Hs6),
        Quantity = Quantity(related.Quantity, related.QuantityUnit),
        InvoiceAmount = Amount(related.InvoiceAmount),
        Channel = Codes<Channel>.Word(related.Channel),
        Status = Codes<RelatedStatus>.Word(related.Status),
        LinkKind = Codes<LinkKind>.Word(related.Link.Kind),
        LinkValue = related.Link.Value,
        Address = related.Address ?? "",
        Phone = related.Phone ?? "",
        Model = related.Model ?? "",
        FrameContract = related.FrameContract ?? "",
    };

    private static PreviousDeclaration ReadPrevious(WireReading reading, string path, V1.PreviousDeclaration wire) => new()
    {
        Mrn = reading.Required($"{path}.mrn", wire.Mrn),
        Date = reading.Day($"{path}.date", wire.Date),
        Family = reading.Required($"{path}.family", wire.Family),
        Consignee = reading.Required($"{path}.consignee", wire.Consignee),
        Outcome = reading.Required($"{path}.outcome", wire.Outcome),
        Direction = reading.WordOrNull<Direction>($"{path}.direction", wire.Direction),
        Procedure = reading.Optional($"{path}.procedure", wire.Procedure),
        Quantity = reading.AmountOrNull($"{path}.quantity", wire.Quantity),
        Amount = MoneyOrNull(reading, $"{path}.amount", wire.Amount),
        Licence = reading.Optional($"{path}.licence", wire.Licence),
        FrameContract = reading.Optional($"{path}.frame_contract", wire.FrameContract),
        SerialNumbers = Texts(reading, $"{path}.serial_numbers", wire.SerialNumbers),
        Hs6 = reading.CommodityOrNull($"{path}.hs6", wire.Hs6, 6),
        Description = reading.Optional($"{path}.description", wire.Description),
        Exporter = reading.Optional($"{path}.exporter", wire.Exporter),
        Model = reading.Optional($"{path}.model", wire.Model),
        Address = reading.Optional($"{path}.address", wire.Address),
        Phone = reading.Optional($"{path}.phone", wire.Phone),
    };

    private static V1.PreviousDeclaration PreviousOf(PreviousDeclaration previous) => new()
    {
        Mrn = previous.Mrn,
        Date = Day(previous.Date),
        Family = previous.Family,
        Consignee = previous.Consignee,
        Outcome = previous.Outcome,
        Direction = Codes<Direction>.Word(previous.Direction),
        Procedure = previous.Procedure ?? "",
        Quantity = Number(previous.Quantity),
        Amount = Amount(previous.Amount),
        Licence = previous.Licence ?? "",
        FrameContract = previous.FrameContract ?? "",
        SerialNumbers = { previous.SerialNumbers },
        Hs6 = Code(previous.Hs6),
        Description = previous.Description ?? "",
        Exporter = previous.Exporter ?? "",
        Model = previous.Model ?? "",
        Address = previous.Address ?? "",
        Phone = previous.Phone ?? "",
    };
}
