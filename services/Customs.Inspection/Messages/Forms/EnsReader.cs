using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>Entry summary declaration of ICS1: CC315A declares, CC313A amends. Element names carry the group they stand in, so each party has its own.</summary>
internal static class EnsReader
{
    private static readonly Dictionary<string, string> s_places = new(StringComparer.Ordinal)
    {
        [""] = "/CC313A",
        ["declaration.lrn"] = "/CC315A/HEAHEA/RefNumHEA4",
        ["declaration.lodgedAt"] = "/CC315A/HEAHEA/DecDatTimHEA114",
        ["declaration.countryOfExport"] = "/CC315A/TRACONCO1/CouCO125",
        ["declaration.countryOfDestination"] = "/CC315A/TRACONCE1/CouCE125",
        ["declaration.parties"] = "/CC315A",
        ["declaration.goodsItems"] = "/CC315A/GOOITEGDS",
    };

    public static MessageHead Head(Element root, MessageForm form)
    {
        root.Knows("MesTypMES20", "DatOfPreMES9", "TimOfPreMES10", "CorIdeMES25");
        return new MessageHead
        {
            Form = form,
            MessageId = root.Text("MesIdeMES19"),
            Sender = root.Text("MesSenMES3"),
            Recipient = root.Text("MesRecMES6"),
            Lrn = root.Text("HEAHEA/RefNumHEA4"),
            Mrn = root.Text("HEAHEA/DocNumHEA5"),
            Office = root.Text("CUSOFFLON/RefNumCOL1") ?? root.Text("CUSOFFFENT730/RefNumCUSOFFFENT731"),
        };
    }

    public static Draft Declaration(Element root)
    {
        var head = root.Of("HEAHEA");
        head.Knows("IdeOfMeaOfTraCroHEA85LNG", "DecPlaHEA394LNG", "PlaLoaGOOITE334LNG", "CodPlUnHEA357LNG");
        var items = root.Each("GOOITEGDS", i => (Item: EnsItem.Read(i), Parties: EnsItem.Parties(i), Containers: i.Each("CONNR2", c => c.Text("ConNumNR21"))));
        var identity = head.Text("IdeOfMeaOfTraCroHEA85");
        var mode = Modes.Read(head, "TraModAtBorHEA76");
        var conveyance = head.Text("ConRefNumHEA");
        return new Draft
        {
            MessageType = MessageType.Cc315a,

            // An entry summary has no declaration type; the goods enter.
            DeclarationType = DeclarationType.Im,
            Lrn = head.Text("RefNumHEA4"),
            Mrn = Taxud.Mrn(head, "DocNumHEA5"),
            LodgedAt = head.Time("DecDatTimHEA114") ?? head.Time("DatTimAmeHEA113"),
            OfficeOfExport = root.Text("CUSOFFLON/RefNumCOL1"),
            OfficeOfExit = root.Text("CUSOFFFENT730/RefNumCUSOFFFENT731"),
            Routing = [.. root.Each("ITI", i => i.Country("CouOfRouCodITI1")).OfType<CountryCode>()],
            ModeOfTransport = mode,
            PlaceOfLoading = head.Text("PlaLoaGOOITE334"),
            PlaceOfDischarge = head.Text("PlaUnlGOOITE334"),
            Parties = [.. PartiesOf(root), .. items.SelectMany(i => i.Parties)],
            Items = [.. items.Select(i => i.Item)],
            Transport = new TransportDraft
            {
                Vessel = mode == 1 ? identity : null,
                Flight = mode == 4 ? conveyance ?? identity : null,
                Vehicle = mode is 1 or 4 ? null : identity,
                Containers = [.. items.SelectMany(i => i.Containers).OfType<string>().Distinct(StringComparer.Ordinal)],
                Seals = [.. root.Each("SEAID529", s => s.Knows("SeaIdSEAID530LNG").Text("SeaIdSEAID530")).OfType<string>()],
            },
            TotalItems = head.Whole("TotNumOfIteHEA305"),
            TotalPackages = head.Whole("TotNumOfPacHEA306"),
            TotalGrossMassKg = head.Number("TotGroMasHEA307"),
            Ucr = head.Text("ComRefNumHEA"),
            Places = s_places,
        };
    }

    private static IEnumerable<PartyDraft> PartiesOf(Element root) =>
    [
        .. EnsParty.Read(root, "TRACONCO1", PartyRole.Consignor, new("NamCO17", "TINCO159", "StrAndNumCO122", "PosCodCO123", "CitCO124", "CouCO125", "NADLNGCO")),
        .. EnsParty.Read(root, "TRACONCE1", PartyRole.Consignee, new("NamCE17", "TINCE159", "StrAndNumCE122", "PosCodCE123", "CitCE124", "CouCE125", "NADLNGCE")),
        .. EnsParty.Read(root, "NOTPAR670", PartyRole.NotifyParty, new("NamNOTPAR672", "TINNOTPAR671", "StrNumNOTPAR673", "PosCodNOTPAR676", "CitNOTPAR674", "CouCodNOTPAR675", "NOTPAR670LNG")),
        .. EnsParty.Read(root, "TRAREP", PartyRole.Representative, new("NamTRE1", "TINTRE1", "StrAndNumTRE1", "PosCodTRE1", "CitTRE1", "CouCodTRE1", "TRAREPLNG")),
        .. EnsParty.Read(root, "PERLODSUMDEC", PartyRole.Declarant, new("NamPLD1", "TINPLD1", "StrAndNumPLD1", "PosCodPLD1", "CitPLD1", "CouCodPLD1", "PERLODSUMDECLNG")),
        .. EnsParty.Read(root, "TRACARENT601", PartyRole.Carrier, new("NamTRACARENT604", "TINTRACARENT602", "StrNumTRACARENT607", "PstCodTRACARENT606", "CtyTRACARENT603", "CouCodTRACARENT605", "TRACARENT601LNG")),
    ];
}

/// <summary>Element names of one party group.</summary>
internal sealed record EnsNames(string Name, string Number, string Street, string Postcode, string City, string Country, string Language);

/// <summary>Reads a party group of an entry summary.</summary>
internal static class EnsParty
{
    public static IReadOnlyList<PartyDraft> Read(Element e, string group, PartyRole role, EnsNames names) => e.Each(group, p =>
    {
        p.Knows(names.Language);
        return new PartyDraft
        {
            Roles = [role],
            Name = p.Text(names.Name),
            Eori = p.Text(names.Number),
            Street = p.Text(names.Street),
            Postcode = p.Text(names.Postcode),
            City = p.Text(names.City),
            Country = p.Country(names.Country),
            Pointer = p.Pointer,
        };
    });
}
