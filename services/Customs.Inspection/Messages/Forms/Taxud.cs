using System.Collections.Frozen;
using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>Parts that EU export (AES) and transit (NCTS) messages have in common: element names of the EU customs data model.</summary>
internal static class Taxud
{
    // Additional supply chain actor, code list CL704.
    private static readonly FrozenDictionary<string, PartyRole> s_actors = new Dictionary<string, PartyRole>(StringComparer.Ordinal)
    {
        ["CS"] = PartyRole.FreightForwarder,
        ["FW"] = PartyRole.FreightForwarder,
        ["MF"] = PartyRole.Manufacturer,
        ["WH"] = PartyRole.WarehouseKeeper,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static MessageHead Head(Element root, MessageForm form, string operation)
    {
        root.Knows("messageType", "@PhaseID");
        root.Of("preparationDateAndTime");
        root.Of("correlationIdentifier");
        return new MessageHead
        {
            Form = form,
            MessageId = root.Text("messageIdentification"),
            Sender = root.Text("messageSender"),
            Recipient = root.Text("messageRecipient"),
            Lrn = root.Text($"{operation}/LRN"),
            Mrn = root.Text($"{operation}/MRN"),
            Ucr = root.Text("GoodsShipment/Consignment/referenceNumberUCR") ?? root.Text("Consignment/referenceNumberUCR"),
            Office = root.Text("CustomsOfficeOfExport/referenceNumber") ?? root.Text("CustomsOfficeOfDeparture/referenceNumber"),
            Holder = root.Text("HolderOfTheTransitProcedure/identificationNumber"),
        };
    }

    public static Mrn? Mrn(Element e, string path)
    {
        var at = e.Of(path);
        if (at.Text() is not { } text)
        {
            return null;
        }

        if (Primitives.Mrn.TryParse(text, out var mrn))
        {
            return mrn;
        }

        at.Wrong($"'{Values.Cut(text)}' is not a movement reference number of 18 signs");
        return null;
    }

    public static IReadOnlyList<PartyDraft> Parties(Element e, string path, params PartyRole[] roles) => e.Each(path, p => Party(p, roles));

    public static IReadOnlyList<PartyDraft> Actors(Element e) => e.Each("AdditionalSupplyChainActor", a =>
    {
        a.Knows("sequenceNumber");
        var role = a.Text("role");
        return new PartyDraft
        {
            Roles = [s_actors.GetValueOrDefault(role ?? "", PartyRole.Broker)],
            Eori = a.Text("identificationNumber"),
            Pointer = a.Pointer,
        };
    });

    /// <summary>Documents of one level: supporting documents and additional references by their type, previous documents as PREVIOUS.</summary>
    public static IReadOnlyList<SupportingDocument> Documents(Element e) =>
    [
        .. e.Each("SupportingDocument", Supporting).OfType<SupportingDocument>(),
        .. e.Each("AdditionalReference", Reference).OfType<SupportingDocument>(),
        .. e.Each("PreviousDocument", d => Reference(d) is { } previous ? previous with { Type = "PREVIOUS" } : null).OfType<SupportingDocument>(),
    ];

    public static (string? Type, string? Number) TransportDocument(Element e)
    {
        var first = e.Each("TransportDocument", d => (d.Knows("sequenceNumber").Text("type"), d.Text("referenceNumber")));
        return first is [var one, ..] ? one : (null, null);
    }

    /// <summary>Containers and seals; a seal under a container counts as well as one beside it.</summary>
    public static (IReadOnlyList<string> Containers, IReadOnlyList<string> Seals) Equipment(Element e)
    {
        var all = e.Each("TransportEquipment", t =>
        {
            t.Knows("sequenceNumber", "numberOfSeals");
            t.Each("GoodsReference", g => g.Knows("sequenceNumber").Text("declarationGoodsItemNumber"));
            return (Container: t.Text("containerIdentificationNumber"), Seals: t.Each("Seal", s => s.Knows("sequenceNumber").Text("identifier")));
        });
        return ([.. all.Select(t => t.Container).OfType<string>()], [.. all.SelectMany(t => t.Seals).OfType<string>()]);
    }

    public static IReadOnlyList<CountryCode> Routing(Element e) =>
        [.. e.Each("CountryOfRoutingOfConsignment", c => c.Knows("sequenceNumber").Country("country")).OfType<CountryCode>()];

    private static PartyDraft Party(Element p, PartyRole[] roles) => new()
    {
        Roles = roles,
        Name = p.Knows("status").Text("name"),
        Eori = p.Text("identificationNumber"),
        Street = p.Text("Address/streetAndNumber"),
        City = p.Text("Address/city"),
        Postcode = p.Text("Address/postcode"),
        Country = p.Country("Address/country"),
        Phone = p.Text("ContactPerson/phoneNumber"),
        Email = p.Text("ContactPerson/eMailAddress"),
        Pointer = p.Pointer,
    };

    private static SupportingDocument? Supporting(Element d)
    {
        d.Knows("sequenceNumber");
        var (issuer, validTo) = (d.Text("issuingAuthorityName"), d.Day("validityDate"));
        return Items.Document(d.Text("type"), d.Text("referenceNumber")) is { } document ? document with { Issuer = issuer, ValidTo = validTo } : null;
    }

    private static SupportingDocument? Reference(Element d) => Items.Document(d.Knows("sequenceNumber").Text("type"), d.Text("referenceNumber"));
}
