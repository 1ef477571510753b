using System.Globalization;
using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Messages;

/// <summary>What an amendment changed, field by field, as the indicators of late changes read it.</summary>
internal static class Changes
{
    public static IReadOnlyList<Amendment> Between(Declaration old, Declaration changed, string messageType, bool released, DateTimeOffset now)
    {
        var stage = released ? AmendmentStage.AfterRelease : AmendmentStage.BeforeRelease;
        return
        [
            .. Fields(old, changed).Where(f => !string.Equals(f.Old, f.New, StringComparison.Ordinal))
                .Select(f => new Amendment { MessageType = messageType, At = now, Stage = stage, Field = f.Field, Old = f.Old, New = f.New }),
        ];
    }

    private static IEnumerable<(string Field, string? Old, string? New)> Fields(Declaration old, Declaration changed)
    {
        foreach (var role in Enum.GetValues<PartyRole>())
        {
            yield return ($"parties[{Reading.Codes.Write(role)}].name", Names(old, role), Names(changed, role));
            yield return ($"parties[{Reading.Codes.Write(role)}].address", Addresses(old, role), Addresses(changed, role));
        }

        yield return ("countryOfExport", old.CountryOfExport.Value, changed.CountryOfExport.Value);
        yield return ("countryOfDestination", old.CountryOfDestination.Value, changed.CountryOfDestination.Value);
        yield return ("countriesOfRouting", string.Join(' ', old.CountriesOfRouting), string.Join(' ', changed.CountriesOfRouting));
        yield return ("procedure", old.Procedure, changed.Procedure);
        yield return ("customsOfficeOfExport", old.CustomsOfficeOfExport, changed.CustomsOfficeOfExport);
        yield return ("customsOfficeOfExit", old.CustomsOfficeOfExit, changed.CustomsOfficeOfExit);
        yield return ("modeOfTransportAtBorder", Text(old.ModeOfTransportAtBorder), Text(changed.ModeOfTransportAtBorder));
        yield return ("placeOfLoading", old.PlaceOfLoading, changed.PlaceOfLoading);
        yield return ("placeOfDischarge", old.PlaceOfDischarge, changed.PlaceOfDischarge);
        yield return ("placeOfDelivery", old.PlaceOfDelivery, changed.PlaceOfDelivery);
        yield return ("transportDocument.number", old.TransportDocument.Number, changed.TransportDocument.Number);
        yield return ("transportDocument.vessel", old.TransportDocument.Vessel, changed.TransportDocument.Vessel);
        yield return ("transportDocument.containers", string.Join(' ', old.TransportDocument.Containers), string.Join(' ', changed.TransportDocument.Containers));
        yield return ("supportingDocuments", Documents(old.SupportingDocuments), Documents(changed.SupportingDocuments));
        foreach (var item in changed.GoodsItems)
        {
            foreach (var field in Item(old.GoodsItems.FirstOrDefault(i => i.ItemNumber == item.ItemNumber), item))
            {
                yield return field;
            }
        }
    }

    private static IEnumerable<(string Field, string? Old, string? New)> Item(GoodsItem? old, GoodsItem item)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"goodsItems[{item.ItemNumber}]");
        yield return ($"{path}.description", old?.Description, item.Description);
        yield return ($"{path}.hs6", old?.Hs6.Digits, item.Hs6.Digits);
        yield return ($"{path}.quantity", Text(old?.Quantity), Text(item.Quantity));
        yield return ($"{path}.netMassKg", Text(old?.NetMassKg), Text(item.NetMassKg));
        yield return ($"{path}.invoiceAmount", old?.InvoiceAmount.ToString(), item.InvoiceAmount.ToString());
        yield return ($"{path}.packages.number", Text(old?.Packages.Number), Text(item.Packages.Number));
        yield return ($"{path}.packages.marks", old?.Packages.Marks, item.Packages.Marks);
        yield return ($"{path}.supportingDocuments", Documents(old?.SupportingDocuments ?? []), Documents(item.SupportingDocuments));
    }

    private static string? Names(Declaration d, PartyRole role) => Join(d.Parties.Where(p => p.Roles.Contains(role)).Select(p => p.Name));

    private static string? Addresses(Declaration d, PartyRole role) =>
        Join(d.Parties.Where(p => p.Roles.Contains(role)).Select(p => string.Join(", ", new[] { p.Address.Street, p.Address.City, p.Address.Country.Value }.Where(t => !string.IsNullOrEmpty(t)))));

    private static string? Documents(IReadOnlyList<SupportingDocument> documents) => Join(documents.Select(d => $"{d.Type} {d.Reference}".TrimEnd()));

    private static string? Join(IEnumerable<string> texts) => string.Join("; ", texts) is { Length: > 0 } all ? all.Length <= 500 ? all : all[..500] : null;

    private static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
