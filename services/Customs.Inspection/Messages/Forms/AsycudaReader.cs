using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>The single administrative document as ASYCUDA World exports it (XML, element names with underscores).</summary>
internal static class AsycudaReader
{
    private static readonly Dictionary<string, string> s_places = new(StringComparer.Ordinal)
    {
        ["declaration.lrn"] = "/ASYCUDA/Declarant/Reference/Number",
        ["declaration.declarationType"] = "/ASYCUDA/Identification/Type/Type_of_declaration",
        ["declaration.countryOfExport"] = "/ASYCUDA/General_information/Country/Export/Export_country_code",
        ["declaration.countryOfDestination"] = "/ASYCUDA/General_information/Country/Destination/Destination_country_code",
        ["declaration.parties"] = "/ASYCUDA/Traders",
        ["declaration.goodsItems"] = "/ASYCUDA/Item",
    };

    public static MessageHead Head(Element root, MessageForm form)
    {
        var identification = root.Of("Identification");
        var office = identification.Text("Office_segment/Customs_clearance_office_code");
        var serial = identification.Text("Registration/Serial_number");
        var number = identification.Text("Registration/Number");
        var reference = root.Text("Declarant/Reference/Number");
        return new MessageHead
        {
            Form = form,
            MessageId = reference ?? (number is null ? null : $"{office}{serial}{number}"),
            Sender = root.Text("Declarant/Declarant_code") ?? root.Text("Traders/Exporter/Exporter_code"),
            Lrn = reference ?? number,
            Office = office,
        };
    }

    public static Draft Declaration(Element root, MessageHead head, string contentKey)
    {
        var country = root.Of("General_information/Country");
        var transport = root.Of("Transport");
        transport.Knows("Container_flag");
        var export = country.Country("Export/Export_country_code");
        var destination = country.Country("Destination/Destination_country_code");
        var items = root.Each("Item", i => AsycudaItem.Read(i, Currencies.Of(export)));
        var vessel = transport.Text("Means_of_transport/Border_information/Identity");
        var mode = Modes.Read(transport, "Means_of_transport/Border_information/Mode");
        return new Draft
        {
            MessageType = MessageType.Sad,
            DeclarationType = TypeOf(root.Of("Identification/Type/Type_of_declaration")),
            AdditionalDeclarationType = root.Text("Identification/Type/Declaration_gen_procedure_code"),

            // A document that was not registered and has no reference of the declarant is told apart by what it says.
            Lrn = head.Lrn ?? contentKey,
            LodgedAt = root.Time("Identification/Registration/Date"),
            Procedure = items.Select(i => i.Procedure).FirstOrDefault(p => p is not null),
            OfficeOfExport = head.Office,
            OfficeOfExit = transport.Text("Border_office/Code"),
            CountryOfExport = export,
            CountryOfDestination = destination,
            ModeOfTransport = mode,
            DeliveryTerms = Terms(transport.Of("Delivery_terms")),
            PlaceOfLoading = transport.Text("Place_of_loading/Code"),
            Parties = [.. Trader(root, "Exporter", PartyRole.Exporter, export), .. Trader(root, "Consignee", PartyRole.Consignee, destination), .. DeclarantOf(root, export)],
            Items = [.. items.Select(i => i.Item)],
            Transport = new TransportDraft
            {
                Vessel = mode == 1 ? vessel : null,
                Flight = mode == 4 ? vessel : null,
                Vehicle = mode is 1 or 4 ? null : vessel,
                Number = items.Select(i => i.Paper).FirstOrDefault(p => p is not null),
                Containers = [.. root.Each("Container", c => c.Text("Container_identity")).OfType<string>()],
                Seals = [.. root.Each("Transit/Seals", s => s.Text("Identity")).OfType<string>()],
            },
            TotalItems = root.Whole("Property/Nbers/Total_number_of_items"),
            TotalPackages = root.Whole("Property/Nbers/Total_number_of_packages"),
            PaymentTerms = root.Text("Financial/Terms/Description"),
            Places = s_places,
        };
    }

    private static DeliveryTerms? Terms(Element terms)
    {
        var place = terms.Text("Place");
        return terms.Text("Code") is { } code ? new DeliveryTerms { Incoterm = code, Place = place } : null;
    }

    // The document names traders by code and name only. The exporter is in the country of export and the consignee in that of destination, as the boxes are ordered.
    private static IReadOnlyList<PartyDraft> Trader(Element root, string name, PartyRole role, CountryCode? country) => root.Each($"Traders/{name}", t => new PartyDraft
    {
        Roles = [role],
        Name = FirstLine(t.Text($"{name}_name")),
        Street = Rest(t.Text($"{name}_name")),
        Country = country,
        Pointer = t.Pointer,
    });

    private static IEnumerable<PartyDraft> DeclarantOf(Element root, CountryCode? country) =>
        root.Text("Declarant/Declarant_name") is { } name
            ? [new PartyDraft { Roles = [PartyRole.Declarant], Name = FirstLine(name), Street = Rest(name), Country = country, Pointer = root.Of("Declarant").Pointer }]
            : [];

    // Name and address stand in one text, line by line.
    private static string? FirstLine(string? text) => text?.Split('\n', 2)[0].Trim() is { Length: > 0 } line ? line : null;

    private static string? Rest(string? text) =>
        text?.Split('\n', 2) is [_, var rest] && string.Join(", ", rest.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } lines ? lines : null;

    private static DeclarationType? TypeOf(Element at)
    {
        switch (at.Text())
        {
            case null:
                return null;
            case ['E', ..]:
                return DeclarationType.Ex;
            case ['I', ..]:
                return DeclarationType.Im;
            case ['T', ..]:
                return DeclarationType.T1;
            case var other:
                at.Wrong($"'{Values.Cut(other)}' begins with none of E, I, T");
                return null;
        }
    }
}
