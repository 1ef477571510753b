using System.Globalization;
using Customs.Inspection.V1;
using Google.Protobuf;

namespace Customs.Referral.Service;

/// <summary>Tells the facts of a frozen declaration by their kind. What is not named here leaves in no request, whoever asks.</summary>
internal static class FrozenFacts
{
    private static readonly string[] Recipients = ["CONSIGNEE", "END_USER"];

    /// <summary>The facts of one declaration; null when its content can not be read.</summary>
    public static IReadOnlyList<StatedFact>? Of(CaseSubject subject, byte[] frozen)
    {
        Declaration declaration;
        try
        {
            declaration = Declaration.Parser.ParseFrom(frozen);
        }
        catch (InvalidProtocolBufferException)
        {
            return null;
        }

        if (declaration.Dossier?.Declared is not { } declared)
        {
            return null;
        }

        return
        [
            new(CaseFact.Movement, "MRN", declared.Mrn),
            new(CaseFact.Hold, subject.ReasonCode, subject.LegalBasis),
            .. declared.Parties.SelectMany(Party),
            .. declared.GoodsItems.SelectMany(Item),
            .. Route(declared),
            .. Accompanying(declaration.Dossier.Accompanying),
            .. Papers("declaration", declared.SupportingDocuments),
            .. Control(declaration.Assessment),
        ];
    }

    private static IEnumerable<StatedFact> Party(Party party)
    {
        var kind = party.Roles.Contains("EXPORTER") ? CaseFact.Exporter : party.Roles.Any(Recipients.Contains) ? CaseFact.Recipient : CaseFact.OtherParties;
        var label = string.Join(", ", party.Roles);
        yield return new StatedFact(kind, label, party.Name);
        yield return new StatedFact(kind, $"{label}, address", party.Address is { } a ? Joined(a.Street, a.Postcode, a.City, a.Country, a.Full) : "");
        yield return new StatedFact(CaseFact.Identifiers, $"{party.Name}, reached by", Joined(party.Phone, party.Email, party.Web));
        foreach (var identifier in party.Identifiers)
        {
            yield return new StatedFact(CaseFact.Identifiers, $"{party.Name}, {identifier.Type}", Joined(identifier.Value, identifier.Country));
        }
    }

    private static IEnumerable<StatedFact> Item(GoodsItem item)
    {
        var label = string.Create(CultureInfo.InvariantCulture, $"item {item.ItemNumber}");
        yield return new StatedFact(CaseFact.Goods, label, item.Description);
        yield return new StatedFact(CaseFact.Codes, label, Joined(item.Hs6, item.Cn8, item.CusCode, string.Join(' ', item.CasNumbers)));
        yield return new StatedFact(CaseFact.Amounts, label, Joined(item.Quantity is { } q ? $"{q.Amount?.Value} {q.Unit}" : "", Mass("net", item.NetMassKg), Mass("gross", item.GrossMassKg)));
        yield return new StatedFact(CaseFact.Value, label, item.InvoiceAmount is { } amount ? $"{amount.Amount_?.Value} {amount.Currency}" : "");
        yield return new StatedFact(CaseFact.Technical, $"{label}, make", Joined(item.Manufacturer, item.Model, string.Join(' ', item.SerialNumbers)));
        foreach (var parameter in item.TechnicalParameters)
        {
            yield return new StatedFact(
                CaseFact.Technical, $"{label}, {parameter.Name}", parameter.Text.Length > 0 ? parameter.Text : parameter.HasNumber ? parameter.Number.ToString(CultureInfo.InvariantCulture) : "");
        }

        foreach (var paper in Papers(label, item.SupportingDocuments))
        {
            yield return paper;
        }
    }

    private static IEnumerable<StatedFact> Route(DeclaredContent declared)
    {
        yield return new StatedFact(CaseFact.Route, "destination", declared.CountryOfDestination);
        yield return new StatedFact(CaseFact.Route, "countries", string.Join(' ', declared.CountriesOfRouting));
        yield return new StatedFact(CaseFact.Route, "places", Joined(declared.PlaceOfLoading, string.Join(' ', declared.PlacesOfTransshipment), declared.PlaceOfDischarge, declared.PlaceOfDelivery));
        if (declared.TransportDocument is { } transport)
        {
            yield return new StatedFact(CaseFact.Route, "transport document", Joined(transport.Type, transport.Number));
            yield return new StatedFact(CaseFact.Route, "conveyance", Joined(transport.Vessel, transport.Imo, transport.Flight, transport.Vehicle));
            yield return new StatedFact(CaseFact.Route, "containers", string.Join(' ', transport.Containers));
            yield return new StatedFact(CaseFact.OtherParties, "carrier", transport.Carrier);
        }
    }

    private static IEnumerable<StatedFact> Accompanying(Accompanying? papers)
    {
        yield return new StatedFact(CaseFact.EndUse, "stated end use", papers?.EndUse?.Statement ?? "");
        yield return new StatedFact(CaseFact.EndUse, "end-use certificate", papers?.EndUse?.Certificate is { Present: true } paper ? Joined(paper.SignedBy, paper.Text) : "");
        yield return new StatedFact(CaseFact.Papers, "invoice", papers?.Invoice?.Number ?? "");
        yield return new StatedFact(CaseFact.Payment, "payer", papers?.Finance is { } payer ? Joined(payer.PayerName, payer.PayerCountry) : "");
        yield return new StatedFact(CaseFact.Payment, "bank", papers?.Finance is { } bank ? Joined(bank.BankName, bank.BankCountry) : "");
        yield return new StatedFact(CaseFact.Payment, "terms", papers?.Finance?.Terms ?? "");
    }

    private static IEnumerable<StatedFact> Papers(string label, IEnumerable<SupportingDocument> papers) =>
        papers.Select(p => new StatedFact(CaseFact.Papers, $"{label}, {p.Type}", Joined(p.Reference, p.Issuer, p.ControlCode)));

    private static IEnumerable<StatedFact> Control(Assessment? assessment) =>
        assessment is null ? [] : assessment.Classifications.SelectMany(c => c.Candidates.Select(e => new StatedFact(CaseFact.Control, $"item {c.Id}", e.Code)));

    private static string Mass(string which, Google.Type.Decimal? kilograms) => kilograms is { Value.Length: > 0 } known ? $"{which} {known.Value} kg" : "";

    private static string Joined(params IEnumerable<string> parts) => string.Join(", ", parts.Where(p => p.Length > 0));
}
