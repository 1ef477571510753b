using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Tests;

/// <summary>An honest consignment, a drum of hinges for a furniture maker in Penang, of which each test changes what it is about.</summary>
internal static class Sample
{
    public static readonly DateOnly Day = new(2026, 11, 3);

    public static CountryCode Country(string code) => CountryCode.Parse(code);

    public static Party Party(string @ref, string name, string country, params PartyRole[] roles) => new()
    {
        Ref = @ref,
        Roles = roles,
        Name = name,
        Address = new Address { Street = "Works Road 12", City = country == "DE" ? "Ulm" : "Penang", Country = Country(country) },
        Identifiers = new PartyIdentifiers(),
        Contact = new Contact(),
    };

    public static GoodsItem Item(int number = 1, string description = "door hinges") => new()
    {
        ItemNumber = number,
        Hs6 = CommodityCode.TryParse("830210", out var hs) ? hs : default,
        Description = description,
        Model = "H-12",
        Quantity = 100,
        QuantityUnit = QuantityUnit.Nar,
        GrossMassKg = 60,
        NetMassKg = 50,
        InvoiceAmount = new Money(2_000, "EUR"),
        Packages = new Packages { Number = 2, Type = "CT", Marks = "PENANG 1-2" },
    };

    public static Dossier Dossier(params GoodsItem[] items) => new()
    {
        Declaration = new Declaration
        {
            MessageType = MessageType.Cc515c,
            Lrn = "T-1",
            Mrn = Mrn.TryParse("26DE743010AA0417B4", out var mrn) ? mrn : default,
            DeclarationType = DeclarationType.Ex,
            LodgedAt = new DateTimeOffset(Day.ToDateTime(new TimeOnly(8, 0)), TimeSpan.Zero),
            Channel = Channel.Cargo,
            Procedure = "1000",
            CountryOfExport = Country("DE"),
            CountryOfDestination = Country("MY"),
            Parties =
            [
                Party("exp", "Donau Beschlaege GmbH", "DE", PartyRole.Exporter, PartyRole.Declarant),
                Party("csg", "Pulau Furniture Works Sdn Bhd", "MY", PartyRole.Consignee, PartyRole.EndUser, PartyRole.Buyer),
            ],
            GoodsItems = items.Length > 0 ? items : [Item()],
            TransportDocument = new TransportDocument { Type = "N705", Number = "BL-1" },
            Amendments = [],
            Totals = new Totals { Items = Math.Max(1, items.Length), GrossMassKg = 60, Packages = 2 },
        },
        Accompanying = new Accompanying
        {
            Invoice = new Invoice { Number = "I-1", Amount = 2_000, Currency = "EUR" },
            EndUse = new EndUse { Statement = "cupboards, hall 2" },
        },
        Context = new Context
        {
            Register = new Dictionary<string, Profile>
            {
                ["csg"] = new() { Founded = new DateOnly(2004, 1, 1), Activity = "C31 furniture", BusinessType = BusinessType.Manufacturer, Employees = 90, Owners = [new Owner { Name = "Lim family", SharePct = 100 }] },
            },
        },
    };

    public static ItemAnswer Answer(string? code = null, double probability = 0.02, string? family = "CONSUMER_GOODS", Regime regime = Regime.None, ItemVerdict verdict = ItemVerdict.NotListed) =>
        new(verdict, code, null, probability, regime, family, new Dictionary<string, double>(), [], null, [], null, "EU 2026-11");

    public static ItemAnswer Listed(string code = "2B204", Regime regime = Regime.Nuclear, string family = "ISOSTATIC_PRESS", double probability = 0.95) =>
        Answer(code, probability, family, regime, ItemVerdict.Listed);

    public static PartyMatch Match(MatchCertainty certainty, MatchSubject subject = MatchSubject.Self, string name = "HESONG TRADING CORPORATION") =>
        new(subject, certainty, "OFAC-SDN 2026-11-20", "9519", name, name, 0.9, certainty == MatchCertainty.Confirmed ? "P.O. Box 31983" : null, ["NPWMD"], Freezes: true, null);

    public static Facts Facts(Dossier? dossier = null, ItemAnswer? answer = null, params (string Ref, PartyMatch Match)[] matches)
    {
        dossier ??= Dossier();
        return new Facts
        {
            Dossier = dossier,
            Day = Day,
            Items = dossier.Declaration.GoodsItems.ToDictionary(i => i.ItemNumber, _ => (ItemCheck)new ItemCheck.Answered(answer ?? Answer())),
            Parties = dossier.Declaration.Parties.ToDictionary(p => p.Ref, p => (PartyCheck)new PartyCheck.Answered([.. matches.Where(m => m.Ref == p.Ref).Select(m => m.Match)])),
        };
    }

    public static Dossier With(this Dossier dossier, Func<Declaration, Declaration> change) => dossier with { Declaration = change(dossier.Declaration) };

    public static Dossier WithPapers(this Dossier dossier, Func<Accompanying, Accompanying> change) => dossier with { Accompanying = change(dossier.Accompanying) };

    public static Dossier WithContext(this Dossier dossier, Func<Context, Context> change) => dossier with { Context = change(dossier.Context) };

    public static Dossier WithParty(this Dossier dossier, Party party) => dossier.With(d => d with { Parties = [.. d.Parties.Where(p => p.Ref != party.Ref), party] });

    public static Dossier WithConsignee(this Dossier dossier, Func<Party, Party> change) =>
        dossier.With(d => d with { Parties = [.. d.Parties.Select(p => p.Ref == "csg" ? change(p) : p)] });

    public static Dossier WithProfile(this Dossier dossier, string @ref, Profile profile) =>
        dossier.WithContext(c => c with { Register = new Dictionary<string, Profile>(c.Register) { [@ref] = profile } });

    public static Dossier WithDocument(this Dossier dossier, params SupportingDocument[] documents) =>
        dossier.With(d => d with { GoodsItems = [.. d.GoodsItems.Select(i => i with { SupportingDocuments = documents })] });

    public static SupportingDocument Licence() => new()
    {
        Type = "X060",
        Reference = "DE-2026-1",
        ValidFrom = new DateOnly(2026, 1, 1),
        ValidTo = new DateOnly(2026, 12, 31),
        ControlCode = "2B204.a",
        Consignee = "Pulau Furniture Works Sdn. Bhd.",
        EndUser = "Pulau Furniture Works",
        Destination = Country("MY"),
        Remaining = new Quantity { Amount = 100, Unit = QuantityUnit.Nar },
    };
}
