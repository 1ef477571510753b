using System.Globalization;
using Customs.Officer.Consignments;
using Customs.Officer.Text;
using V1 = Customs.Inspection.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>Route, transport, papers and related consignments of a declaration.</summary>
internal static class RouteWire
{
    public static IEnumerable<Fact> Facts(V1.Declaration declaration)
    {
        var declared = declaration.Dossier?.Declared ?? new V1.DeclaredContent();
        var transport = declared.TransportDocument ?? new V1.TransportDocument();
        var papers = declaration.Dossier?.Accompanying ?? new V1.Accompanying();
        IEnumerable<Fact> facts =
        [
            new(Texts.Of("office of export, exit"), CommonWire.Join(", ", declared.CustomsOfficeOfExport, declared.CustomsOfficeOfExit)),
            new(Texts.Of("from, to"), CommonWire.Join(Texts.Of(" to "), declared.CountryOfExport, declared.CountryOfDestination)), new(Texts.Of("route"), string.Join(", ", declared.CountriesOfRouting)),
            new(Texts.Of("places"), CommonWire.Join(", ", declared.PlaceOfLoading, string.Join(", ", declared.PlacesOfTransshipment), declared.PlaceOfDischarge, declared.PlaceOfDelivery)),
            new(Texts.Of("delivery terms"), CommonWire.Join(" ", declared.Incoterm, declared.DeliveryTermsPlace)), new(Texts.Of("procedure"), CommonWire.Join(", ", declared.Procedure, declared.Channel)),
            new(Texts.Of("transport document"), CommonWire.Join(" ", transport.Type, transport.Number)), new(Texts.Of("carrier"), CommonWire.Join(", ", transport.Carrier, transport.Vessel, transport.Imo, transport.Flight, transport.Vehicle)),
            new(Texts.Of("containers, seals"), CommonWire.Join("; ", string.Join(", ", transport.Containers), string.Join(", ", transport.Seals))),
            new(Texts.Of("documents"), string.Join(", ", declared.SupportingDocuments.Select(paper => $"{paper.Type} {paper.Reference}"))),
            new(Texts.Of("invoice"), CommonWire.Join(", ", papers.Invoice?.Number, CommonWire.Amount(papers.Invoice?.Amount))),
            new(Texts.Of("payment"), CommonWire.Join(", ", papers.Finance?.Terms, papers.Finance?.PayerName, papers.Finance?.PayerCountry)), new(Texts.Of("bank"), CommonWire.Join(", ", papers.Finance?.BankName, papers.Finance?.BankCountry)),
            new(Texts.Of("installation"), papers.Services?.Installation ?? ""), new(Texts.Of("training"), papers.Services?.Training ?? ""), new(Texts.Of("warranty"), papers.Services?.Warranty ?? ""),
            new(Texts.Of("stated end use"), papers.EndUse?.Statement ?? ""), new(Texts.Of("end-use certificate"), CommonWire.Join(", ", papers.EndUse?.Certificate?.Text, papers.EndUse?.Certificate?.SignedBy)),
            new(Texts.Of("instructions"), string.Join("; ", papers.Instructions)), new(Texts.Of("not understood"), string.Join(", ", declaration.UnknownElements)),
        ];
        return facts.Where(fact => fact.Text.Length > 0);
    }

    public static IEnumerable<RelatedView> Related(V1.Declaration declaration)
    {
        foreach (var one in declaration.Dossier?.RelatedConsignments ?? [])
        {
            yield return new("", one.Mrn, CommonWire.Join("; ", $"{one.LinkKind} {one.LinkValue}".Trim(), Texts.Fill($"{one.Exporter} to {one.Consignee} ({one.CountryOfDestination})"), one.Description, one.Status));
        }

        foreach (var one in declaration.Dossier?.Context?.PreviousDeclarations ?? [])
        {
            var day = one.Date is { } date ? string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}") : "";
            yield return new("", one.Mrn, CommonWire.Join("; ", day, one.Consignee, one.Description, one.Outcome));
        }
    }
}
