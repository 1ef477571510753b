using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    private static SupportingDocument ReadDocument(WireReading reading, string path, V1.SupportingDocument wire) => new()
    {
        Type = reading.Required($"{path}.type", wire.Type),
        Reference = reading.Optional($"{path}.reference", wire.Reference),
        Issuer = reading.Optional($"{path}.issuer", wire.Issuer),
        ValidFrom = reading.DayOrNull($"{path}.valid_from", wire.ValidFrom),
        ValidTo = reading.DayOrNull($"{path}.valid_to", wire.ValidTo),
        ControlCode = reading.Optional($"{path}.control_code", wire.ControlCode),
        Consignee = reading.Optional($"{path}.consignee", wire.Consignee),
        EndUser = reading.Optional($"{path}.end_user", wire.EndUser),
        Destination = reading.CountryOrNull($"{path}.destination", wire.Destination),
        Quantity = QuantityOrNull(reading, $"{path}.quantity", wire.Quantity),
        Remaining = QuantityOrNull(reading, $"{path}.remaining", wire.Remaining),
        Holder = reading.Optional($"{path}.holder", wire.Holder),
    };

    private static V1.SupportingDocument Document(SupportingDocument document) => new()
    {
        Type = document.Type,
        Reference = document.Reference ?? "",
        Issuer = document.Issuer ?? "",
        ValidFrom = Day(document.ValidFrom),
        ValidTo = Day(document.ValidTo),
        ControlCode = document.ControlCode ?? "",
        Consignee = document.Consignee ?? "",
        EndUser = document.EndUser ?? "",
        Destination = Code(document.Destination),
        Quantity = Quantity(document.Quantity?.Amount, document.Quantity?.Unit),
        Remaining = Quantity(document.Remaining?.Amount, document.Remaining?.Unit),
        Holder = document.Holder ?? "",
    };

    private static TransportDocument ReadTransport(WireReading reading, string path, V1.TransportDocument? wire)
    {
        if (wire is null)
        {
            reading.Wrong(path, "is required");
            return new TransportDocument { Type = "", Number = "" };
        }

        return new TransportDocument
        {
            Type = reading.Optional($"{path}.type", wire.Type) ?? "",
            Number = reading.Optional($"{path}.number", wire.Number) ?? "",
            Carrier = reading.Optional($"{path}.carrier", wire.Carrier),
            Vessel = reading.Optional($"{path}.vessel", wire.Vessel),
            Imo = reading.Optional($"{path}.imo", wire.Imo),
            Flight = reading.Optional($"{path}.flight", wire.Flight),
            Vehicle = reading.Optional($"{path}.vehicle", wire.Vehicle),
            Containers = Texts(reading, $"{path}.containers", wire.Containers),
            Seals = Texts(reading, $"{path}.seals", wire.Seals),
            ConsigneeOnDocument = reading.Optional($"{path}.consignee_on_document", wire.ConsigneeOnDocument),
            Remarks = reading.Optional($"{path}.remarks", wire.Remarks),
        };
    }

    private static V1.TransportDocument Transport(TransportDocument document) => new()
    {
        Type = document.Type,
        Number = document.Number,
        Carrier = document.Carrier ?? "",
        Vessel = document.Vessel ?? "",
        Imo = document.Imo ?? "",
        Flight = document.Flight ?? "",
        Vehicle = document.Vehicle ?? "",
        Containers = { document.Containers },
        Seals = { document.Seals },
        ConsigneeOnDocument = document.ConsigneeOnDocument ?? "",
        Remarks = document.Remarks ?? "",
    };
}
