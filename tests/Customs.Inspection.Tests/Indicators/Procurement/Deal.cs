using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Tests.Indicators.Procurement;

/// <summary>An honest sale of an electron-beam welder to a turbine works in Malaysia, of which each test changes what it is about.</summary>
internal static class Deal
{
    public static GoodsItem Welder => Sample.Item(1, "Electron beam welding machine EBW 30-150 for compressor rotors") with
    {
        Hs6 = Hs("851580"),
        Model = "EBW 30-150",
        SerialNumbers = ["EBW-0921"],
        Quantity = 1,
        GrossMassKg = 9800,
        NetMassKg = 8100,
        InvoiceAmount = new Money(1_420_000, "EUR"),
        Packages = new Packages { Number = 5, Type = "PX", Marks = "NTC SENAI PO 45001877" },
    };

    public static ItemAnswer Answer => Sample.Answer(family: "EB_WELDER", probability: 0.1);

    public static Profile Works => new() { Founded = new DateOnly(2008, 5, 20), Activity = "C28 manufacture of turbines", BusinessType = BusinessType.Manufacturer, Employees = 640 };

    public static Dossier Dossier(params GoodsItem[] items) => Sample.Dossier(items.Length > 0 ? items : [Welder])
        .With(d => d with
        {
            PlaceOfLoading = "DEHAM",
            PlaceOfDischarge = "MYPKG",
            PlaceOfDelivery = "MYPKG",
            CountriesOfRouting = [Sample.Country("DE"), Sample.Country("MY")],
            DeliveryTerms = new DeliveryTerms { Incoterm = "DAP", Place = "Senai" },
            NatureOfTransaction = "11",
            Totals = new Totals { Items = d.GoodsItems.Count, GrossMassKg = d.GoodsItems.Sum(i => i.GrossMassKg), Packages = d.GoodsItems.Sum(i => i.Packages.Number) },
        })
        .WithConsignee(p => p with { Name = "Nordlicht Turbine Components (Malaysia) Sdn Bhd", Contact = new Contact { Phone = "+60 7 5550 3300", Web = "nordlicht-turbine.example" } })
        .WithProfile("csg", Works)
        .WithProfile("exp", new Profile { Activity = "C28 manufacture of welding machines", BusinessType = BusinessType.Manufacturer })
        .WithPapers(p => p with
        {
            Invoice = new Invoice { Number = "2026-3344", Amount = 1_420_000, Currency = "EUR" },
            Finance = new Finance { Terms = "letter of credit at sight", Payer = new Payer { Name = "Nordlicht Turbine Components (Malaysia) Sdn Bhd", Country = Sample.Country("MY") }, Bank = new Bank { Name = "bank in Kuala Lumpur", Country = Sample.Country("MY") } },
            Services = new Services { Installation = "by manufacturer, 4 weeks on site", Training = "8 operators", Warranty = "24 months" },
            EndUse = new Dossiers.EndUse { Statement = "welding of compressor rotor drums, plant Senai, building 3", Certificate = new EndUseCertificate { Present = true, Text = "rotor drums, plant Senai, building 3", SignedBy = "Plant director", Date = new DateOnly(2026, 8, 14) } },
            Instructions = [],
        });

    public static Facts Facts(Dossier? dossier = null, ItemAnswer? answer = null) => Sample.Facts(dossier ?? Dossier(), answer ?? Answer);

    public static Facts Facts(Func<Dossier, Dossier> change, ItemAnswer? answer = null) => Facts(change(Dossier()), answer);

    public static CommodityCode Hs(string digits) => CommodityCode.TryParse(digits, out var code) ? code : throw new FormatException(digits);

    public static Dossier WithTrade(this Dossier dossier, string activity = "G46 wholesale of hardware", BusinessType? type = null) =>
        dossier.WithProfile("csg", Works with { Activity = activity, BusinessType = type, Employees = 2 });

    public static PreviousDeclaration Earlier(string date = "2023-04-02", string family = "EB_WELDER", string consignee = "csg", string outcome = "released") =>
        new() { Mrn = $"M-{date}", Date = DateOnly.Parse(date), Family = family, Consignee = consignee, Outcome = outcome };

    public static Dossier After(this Dossier dossier, params PreviousDeclaration[] earlier) => dossier.WithContext(c => c with { PreviousDeclarations = earlier });

    public static RelatedConsignment Related(string date, string family, decimal? euros = null, string consignee = "Another Name Enterprise", string? exporter = null) => new()
    {
        Mrn = Mrn.TryParse($"26DE743010{date.Replace("-", "")[2..]}B4"[..17] + "7", out var mrn) ? mrn : throw new FormatException(date),
        LodgedAt = DateTimeOffset.Parse(date + "T10:00:00Z"),
        Consignee = consignee,
        Exporter = exporter,
        Family = family,
        InvoiceAmount = euros is { } amount ? new Money(amount, "EUR") : null,
        Quantity = 4,
        Link = new RelatedLink { Kind = LinkKind.Phone, Value = "+60 4 5550 3187" },
    };
}
