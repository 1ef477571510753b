using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>What a message declares, as far as it says so. Completed to a declaration, or laid over one that is known when the message amends.</summary>
internal sealed record Draft
{
    public required MessageType MessageType { get; init; }

    public DeclarationType? DeclarationType { get; init; }

    public string? AdditionalDeclarationType { get; init; }

    public string? Lrn { get; init; }

    public Mrn? Mrn { get; init; }

    public DateTimeOffset? LodgedAt { get; init; }

    public string? Procedure { get; init; }

    public string? NatureOfTransaction { get; init; }

    public string? OfficeOfExport { get; init; }

    public string? OfficeOfExit { get; init; }

    public CountryCode? CountryOfExport { get; init; }

    public CountryCode? CountryOfDestination { get; init; }

    public IReadOnlyList<CountryCode> Routing { get; init; } = [];

    public int? ModeOfTransport { get; init; }

    public DeliveryTerms? DeliveryTerms { get; init; }

    public string? PlaceOfLoading { get; init; }

    public string? PlaceOfDischarge { get; init; }

    public string? PlaceOfDelivery { get; init; }

    public IReadOnlyList<PartyDraft> Parties { get; init; } = [];

    public IReadOnlyList<ItemDraft> Items { get; init; } = [];

    public TransportDraft Transport { get; init; } = new();

    public IReadOnlyList<SupportingDocument> Documents { get; init; } = [];

    /// <summary>Invoice total of the header; the amount of the only item when that states none.</summary>
    public Money? InvoiceTotal { get; init; }

    public int? TotalItems { get; init; }

    public int? TotalPackages { get; init; }

    public decimal? TotalGrossMassKg { get; init; }

    /// <summary>Unique consignment reference, by which movement messages name it.</summary>
    public string? Ucr { get; init; }

    public string? PaymentTerms { get; init; }

    /// <summary>Places of this form where a value that is missing should stand, by path of the dossier form.</summary>
    public required IReadOnlyDictionary<string, string> Places { get; init; }
}

/// <summary>A party as a message names it.</summary>
internal sealed record PartyDraft
{
    public required IReadOnlyList<PartyRole> Roles { get; init; }

    public string? Name { get; init; }

    public string? Eori { get; init; }

    public string? Street { get; init; }

    public string? City { get; init; }

    public string? Postcode { get; init; }

    public CountryCode? Country { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public required string Pointer { get; init; }

    /// <summary>Whether there is anything to know it by.</summary>
    public bool IsNamed => Name is not null || Eori is not null;
}

/// <summary>A goods item as a message states it.</summary>
internal sealed record ItemDraft
{
    public required string Pointer { get; init; }

    public int? Number { get; init; }

    public CommodityCode? Commodity { get; init; }

    public string? Description { get; init; }

    public decimal? Quantity { get; init; }

    public QuantityUnit? Unit { get; init; }

    public decimal? GrossMassKg { get; init; }

    public decimal? NetMassKg { get; init; }

    public Money? Amount { get; init; }

    public CountryCode? Origin { get; init; }

    public CountryCode? Destination { get; init; }

    public int? PackageCount { get; init; }

    public string? PackageType { get; init; }

    public string? Marks { get; init; }

    public string? UnNumber { get; init; }

    public string? Manufacturer { get; init; }

    public IReadOnlyList<SupportingDocument> Documents { get; init; } = [];
}

/// <summary>What a message says of the transport.</summary>
internal sealed record TransportDraft
{
    public string? Type { get; init; }

    public string? Number { get; init; }

    public string? Carrier { get; init; }

    public string? Vessel { get; init; }

    public string? Imo { get; init; }

    public string? Flight { get; init; }

    public string? Vehicle { get; init; }

    public IReadOnlyList<string> Containers { get; init; } = [];

    public IReadOnlyList<string> Seals { get; init; } = [];
}
