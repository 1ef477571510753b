using System.Globalization;
using Customs.Officer.Consignments;
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
            new("office of export, exit", CommonWire.Join(", ", declared.CustomsOfficeOfExport, declared.CustomsOfficeOfExit)),
            new("from, to", CommonWire.Join(" to ", declared.CountryOfExport, declared.CountryOfDestination)), new("route", string.Join(", ", declared.CountriesOfRouting)),
            new("places", CommonWire.Join(", ", declared.PlaceOfLoading, string.Join(", ", declared.PlacesOfTransshipment), declared.PlaceOfDischarge, declared.PlaceOfDelivery)),
            new("delivery terms", CommonWire.Join(" ", declared.Incoterm, declared.DeliveryTermsPlace)), new("procedure", CommonWire.Join(", ", declared.Procedure, declared.Channel)),
            new("transport document", CommonWire.Join(" ", transport.Type, transport.Number)), new("carrier", CommonWire.Join(", ", transport.Carrier, transport.Vessel, transport.Imo, transport.Flight, transport.Vehicle)),
            new("containers, seals", CommonWire.Join("; ", string.Join(", ", transport.Containers), string.Join(", ", transport.Seals))),
            new("documents", string.Join(", ", declared.SupportingDocuments.Select(paper => $"{paper.Type} {paper.Reference}"))),
            new("invoice", CommonWire.Join(", ", papers.Invoice?.Number, CommonWire.Amount(papers.Invoice?.Amount))),
            new("payment", CommonWire.Join(", ", papers.Finance?.Terms, papers.Finance?.PayerName, papers.Finance?.PayerCountry)), new("bank", CommonWire.Join(", ", papers.Finance?.BankName, papers.Finance?.BankCountry)),
            new("installation", papers.Services?.Installation ?? ""), new("training", papers.Services?.Training ?? ""), new("warranty", papers.Services?.Warranty ?? ""),
            new("stated end use", papers.EndUse?.Statement ?? ""), new("end-use certificate", CommonWire.Join(", ", papers.EndUse?.Certificate?.Text, papers.EndUse?.Certificate?.SignedBy)),
            new("instructions", string.Join("; ", papers.Instructions)), new("not understood", string.Join(", ", declaration.UnknownElements)),
        ];
        return facts.Where(fact => fact.Text.Length > 0);
    }

    public static IEnumerable<RelatedView> Related(V1.Declaration declaration)
    {
        foreach (var one in declaration.Dossier?.RelatedConsignments ?? [])
        {
            yield return new("", one.Mrn, CommonWire.Join("; ", $"{one.LinkKind} {one.LinkValue}".Trim(), $"{one.Exporter} to {one.Consignee} ({one.CountryOfDestination})", one.Description, one.Status));
        }

        foreach (var one in declaration.Dossier?.Context?.PreviousDeclarations ?? [])
        {
            var day = one.Date is { } date ? string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}") : "";
            yield return new("", one.Mrn, CommonWire.Join("; ", day, one.Consignee, one.Description, one.Outcome));
        }
    }
}
