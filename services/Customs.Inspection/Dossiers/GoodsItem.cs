using Customs.Primitives;

namespace Customs.Inspection.Dossiers;

/// <summary>One goods item.</summary>
public sealed record GoodsItem
{
    /// <summary>Number in the declaration, from 1.</summary>
    public required int ItemNumber { get; init; }

    /// <summary>Declared HS subheading, six digits.</summary>
    public required CommodityCode Hs6 { get; init; }

    /// <summary>Declared Combined Nomenclature code, eight digits.</summary>
    public CommodityCode? Cn8 { get; init; }

    /// <summary>Goods description as declared, in any language (18 05).</summary>
    public required string Description { get; init; }

    /// <summary>Manufacturer.</summary>
    public string? Manufacturer { get; init; }

    /// <summary>Model or type.</summary>
    public string? Model { get; init; }

    /// <summary>Serial numbers; null when the sender does not tell them.</summary>
    public IReadOnlyList<string>? SerialNumbers { get; init; }

    /// <summary>From type sheet or papers; a null value is known to be missing.</summary>
    public IReadOnlyDictionary<string, ParameterValue?> TechnicalParameters { get; init; } = new Dictionary<string, ParameterValue?>(StringComparer.Ordinal);

    /// <summary>In the unit beside it.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>UN/ECE Recommendation 20 unit.</summary>
    public required QuantityUnit QuantityUnit { get; init; }

    /// <summary>Gross mass, kg (18 04).</summary>
    public required decimal GrossMassKg { get; init; }

    /// <summary>Net mass, kg (18 01).</summary>
    public required decimal NetMassKg { get; init; }

    /// <summary>Invoiced amount of the item (14 06).</summary>
    public required Money InvoiceAmount { get; init; }

    /// <summary>Country of origin.</summary>
    public CountryCode? CountryOfOrigin { get; init; }

    /// <summary>How it is packed (18 06).</summary>
    public required Packages Packages { get; init; }

    /// <summary>CAS numbers named in declaration or safety data sheet, as written.</summary>
    public IReadOnlyList<string> CasNumbers { get; init; } = [];

    /// <summary>Content of the first CAS substance, per cent by weight.</summary>
    public decimal? ConcentrationPct { get; init; }

    /// <summary>Dangerous-goods data; null when none was declared (18 07).</summary>
    public DangerousGoods? UnDangerousGoods { get; init; }

    /// <summary>Documents declared for this item (12 03, 12 04).</summary>
    public IReadOnlyList<SupportingDocument> SupportingDocuments { get; init; } = [];
}

/// <summary>Packaging of an item.</summary>
public sealed record Packages
{
    /// <summary>Number of packages.</summary>
    public required int Number { get; init; }

    /// <summary>UN/ECE Recommendation 21 code.</summary>
    public required string Type { get; init; }

    /// <summary>Marks and numbers on the packages.</summary>
    public string? Marks { get; init; }
}

/// <summary>Dangerous-goods data.</summary>
public sealed record DangerousGoods
{
    /// <summary>Four digits.</summary>
    public required string UnNumber { get; init; }

    /// <summary>Class or division.</summary>
    public string? DgClass { get; init; }

    /// <summary>Proper shipping name.</summary>
    public string? ProperShippingName { get; init; }

    /// <summary>I, II or III.</summary>
    public string? PackingGroup { get; init; }
}
