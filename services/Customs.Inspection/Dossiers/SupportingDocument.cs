using Customs.Primitives;

namespace Customs.Inspection.Dossiers;

/// <summary>A document declared with an item or the header. A licence carries what it allows.</summary>
public sealed record SupportingDocument
{
    /// <summary>EU document code (X002, X060, Y901, N380, ...), 3LLD/NB for a zero notice, or PREVIOUS.</summary>
    public required string Type { get; init; }

    /// <summary>Number or wording.</summary>
    public string? Reference { get; init; }

    /// <summary>Issuing authority.</summary>
    public string? Issuer { get; init; }

    /// <summary>First day of validity.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day of validity.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Control-list entry that a licence covers, such as 2B204.a.</summary>
    public string? ControlCode { get; init; }

    /// <summary>Consignee named in a licence.</summary>
    public string? Consignee { get; init; }

    /// <summary>End user named in a licence.</summary>
    public string? EndUser { get; init; }

    /// <summary>Destination named in a licence.</summary>
    public CountryCode? Destination { get; init; }

    /// <summary>Quantity that a licence allows.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>What is left of it before this consignment.</summary>
    public Quantity? Remaining { get; init; }

    /// <summary>Holder of a licence.</summary>
    public string? Holder { get; init; }
}

/// <summary>A quantity with its unit.</summary>
public sealed record Quantity
{
    /// <summary>How much.</summary>
    public required decimal Amount { get; init; }

    /// <summary>UN/ECE Recommendation 20 unit.</summary>
    public required QuantityUnit Unit { get; init; }
}
