using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>UN/EDIFACT CUSDEC, directory D.96B. Segments stand under the header or, from CST on, under their item; places are told as segment and element, <c>/CST[2]/FTX/4.1</c>.</summary>
internal static class CusdecReader
{
    private static readonly Dictionary<string, string> s_places = new(StringComparer.Ordinal)
    {
        ["declaration.lrn"] = "/BGM/2.1",
        ["declaration.lodgedAt"] = "/DTM+137/1.2",
        ["declaration.declarationType"] = "/BGM/1.1",
        ["declaration.countryOfExport"] = "/LOC+35/2.1",
        ["declaration.countryOfDestination"] = "/LOC+36/2.1",
        ["declaration.parties"] = "/NAD",
        ["declaration.goodsItems"] = "/CST",
    };

    public static MessageHead Head(Element root, MessageForm form) => new()
    {
        Form = form,
        MessageId = root.Text("UNB/5.1"),
        Sender = root.Text("UNB/2.1"),
        Recipient = root.Text("UNB/3.1"),
        Lrn = First(root, "RFF", "ABE", "1.2") ?? root.Text("BGM/2.1"),
        Mrn = First(root, "RFF", "AAE", "1.2") ?? First(root, "RFF", "ABT", "1.2"),
        Ucr = First(root, "RFF", "UCN", "1.2"),
        Office = First(root, "LOC", "22", "2.1"),
    };

    public static Draft Declaration(Element root, MessageHead head)
    {
        root.Of("UNB").Knows("1.1", "1.2", "2.2", "3.2", "4.1", "4.2", "11.1");
        root.Each("UNH", u => u.Knows("1.1", "2.1", "2.2", "2.3", "2.4"));
        root.Each("UNS", u => u.Knows("1.1"));
        root.Each("UNT", u => u.Knows("1.1", "2.1"));
        root.Each("UNZ", u => u.Knows("1.1", "2.1"));
        root.Of("BGM").Knows("3.1");
        var items = root.Each("CST", CusdecItem.Read);
        var total = root.Qualified("MOA", "39").Concat(root.Qualified("MOA", "77")).Select(CusdecItem.Money).FirstOrDefault(m => m is not null);
        var name = root.Of("BGM/1.1");
        return new Draft
        {
            MessageType = MessageType.Cusdec,
            DeclarationType = TypeOf(name),
            Lrn = head.Lrn,
            Mrn = head.Mrn is { } mrn && Primitives.Mrn.TryParse(mrn, out var known) ? known : null,
            LodgedAt = LodgedAt(root),
            Procedure = root.Qualified("GIS", "1").Select(g => g.Text("1.4")).FirstOrDefault(p => p is not null),
            OfficeOfExport = head.Office,
            OfficeOfExit = First(root, "LOC", "42", "2.1"),
            CountryOfExport = Country(root, "35"),
            CountryOfDestination = Country(root, "36"),
            Routing = [.. root.Qualified("LOC", "13").Select(l => l.Country("2.1")).OfType<CountryCode>()],
            ModeOfTransport = Modes.Read(root, "TDT/3.1"),
            DeliveryTerms = Terms(root),
            PlaceOfLoading = First(root, "LOC", "9", "2.1"),
            PlaceOfDischarge = First(root, "LOC", "11", "2.1"),
            Parties = CusdecParties.Of(root),
            Items = items,
            Transport = TransportOf(root),
            Documents = [.. root.Each("DOC", CusdecItem.Document).OfType<SupportingDocument>()],
            InvoiceTotal = total,
            TotalItems = Count(root, "5"),
            TotalPackages = Count(root, "11"),
            Ucr = head.Ucr,
            Places = s_places,
        };
    }

    private static DeliveryTerms? Terms(Element root)
    {
        var place = First(root, "LOC", "1", "2.1");
        return root.Text("TOD/3.1") is { } code ? new DeliveryTerms { Incoterm = code, Place = place } : null;
    }

    private static TransportDraft TransportOf(Element root)
    {
        var means = root.Of("TDT");
        means.Knows("1.1");
        var (type, id) = (means.Text("8.2"), means.Text("8.4") ?? means.Text("8.1"));
        var paper = root.Qualified("RFF", "BM").Select(r => ("N705", r.Text("1.2"))).Concat(root.Qualified("RFF", "AWB").Select(r => ("N740", r.Text("1.2")))).FirstOrDefault(p => p.Item2 is not null);
        var draft = new TransportDraft
        {
            Type = paper.Item2 is null ? null : paper.Item1,
            Number = paper.Item2,
            Containers = [.. root.Qualified("EQD", "CN").Select(e => e.Text("2.1")).OfType<string>()],
            Seals = [.. root.Each("SEL", s => s.Text("1.1")).OfType<string>()],
        };
        return type == "146" ? draft with { Imo = id, Vessel = means.Text("8.4") } : Modes.With(draft, means.Text("3.1") == "1" ? "11" : null, id);
    }

    // 203 is yyyyMMddHHmm, 102 is yyyyMMdd; both are read by their length.
    private static DateTimeOffset? LodgedAt(Element root)
    {
        return root.Qualified("DTM", "137") is [var date, ..] ? date.Knows("1.3").Time("1.2") : null;
    }

    private static CountryCode? Country(Element root, string qualifier) => root.Qualified("LOC", qualifier).Select(l => l.Country("2.1")).FirstOrDefault(c => c is not null);

    private static int? Count(Element root, string qualifier) => root.Qualified("CNT", qualifier).Select(c => c.Whole("1.2")).FirstOrDefault(c => c is not null);

    private static string? First(Element root, string tag, string qualifier, string place) => root.Qualified(tag, qualifier).Select(s => s.Text(place)).FirstOrDefault(t => t is not null);

    // Document name 830 is a declaration for export, 929 for import, 952 and 950 for transit.
    private static DeclarationType? TypeOf(Element at)
    {
        switch (at.Text())
        {
            case null:
                return null;
            case "830":
                return DeclarationType.Ex;
            case "929" or "914":
                return DeclarationType.Im;
            case "950" or "952":
                return DeclarationType.T1;
            case var other:
                at.Wrong($"'{Values.Cut(other)}' is none of 830 (export), 929 (import), 950 and 952 (transit)");
                return null;
        }
    }
}
