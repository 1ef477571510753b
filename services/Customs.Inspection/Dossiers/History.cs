using Customs.Primitives;

namespace Customs.Inspection.Dossiers;

/// <summary>Another consignment that shares an identifier with this one.</summary>
public sealed record RelatedConsignment
{
    /// <summary>Its number.</summary>
    public required Mrn Mrn { get; init; }

    /// <summary>When it was lodged, UTC.</summary>
    public required DateTimeOffset LodgedAt { get; init; }

    /// <summary>Exporter.</summary>
    public string? Exporter { get; init; }

    /// <summary>Consignee, a name or a party ref of this dossier.</summary>
    public required string Consignee { get; init; }

    /// <summary>Destination.</summary>
    public CountryCode? CountryOfDestination { get; init; }

    /// <summary>Goods description.</summary>
    public string? Description { get; init; }

    /// <summary>Goods family key.</summary>
    public required string Family { get; init; }

    /// <summary>HS subheading.</summary>
    public CommodityCode? Hs6 { get; init; }

    /// <summary>Quantity.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>Its unit.</summary>
    public QuantityUnit? QuantityUnit { get; init; }

    /// <summary>Invoiced amount.</summary>
    public Money? InvoiceAmount { get; init; }

    /// <summary>How it travelled.</summary>
    public Channel? Channel { get; init; }

    /// <summary>How far it is.</summary>
    public RelatedStatus? Status { get; init; }

    /// <summary>Why it is related.</summary>
    public required RelatedLink Link { get; init; }

    /// <summary>Address of the consignee.</summary>
    public string? Address { get; init; }

    /// <summary>Telephone of the consignee.</summary>
    public string? Phone { get; init; }

    /// <summary>Model declared.</summary>
    public string? Model { get; init; }

    /// <summary>Frame contract number.</summary>
    public string? FrameContract { get; init; }
}

/// <summary>The identifier that joins two consignments.</summary>
public sealed record RelatedLink
{
    /// <summary>Kind of identifier.</summary>
    public required LinkKind Kind { get; init; }

    /// <summary>Its value.</summary>
    public required string Value { get; init; }
}

/// <summary>An earlier declaration.</summary>
public sealed record PreviousDeclaration
{
    /// <summary>Its number; may be elided with dots.</summary>
    public required string Mrn { get; init; }

    /// <summary>Day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Goods family key.</summary>
    public required string Family { get; init; }

    /// <summary>Party ref of this dossier, or a name.</summary>
    public required string Consignee { get; init; }

    /// <summary>What became of it: released, withdrawn, ...</summary>
    public required string Outcome { get; init; }

    /// <summary>Export when absent.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Procedure code.</summary>
    public string? Procedure { get; init; }

    /// <summary>Quantity.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>Amount.</summary>
    public Money? Amount { get; init; }

    /// <summary>Licence written off.</summary>
    public string? Licence { get; init; }

    /// <summary>Frame contract number.</summary>
    public string? FrameContract { get; init; }

    /// <summary>Serial numbers.</summary>
    public IReadOnlyList<string> SerialNumbers { get; init; } = [];

    /// <summary>HS subheading declared then.</summary>
    public CommodityCode? Hs6 { get; init; }

    /// <summary>Description declared then.</summary>
    public string? Description { get; init; }

    /// <summary>Exporter.</summary>
    public string? Exporter { get; init; }

    /// <summary>Model declared.</summary>
    public string? Model { get; init; }

    /// <summary>Address of the consignee.</summary>
    public string? Address { get; init; }

    /// <summary>Telephone of the consignee.</summary>
    public string? Phone { get; init; }
}
