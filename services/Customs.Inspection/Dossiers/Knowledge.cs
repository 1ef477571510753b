using Customs.Primitives;

namespace Customs.Inspection.Dossiers;

/// <summary>An earlier case of our own or of a partner.</summary>
public sealed record Finding
{
    /// <summary>Case number.</summary>
    public required string Id { get; init; }

    /// <summary>Day of the finding.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Confirmed, suspicion or refuted.</summary>
    public required FindingStatus Status { get; init; }

    /// <summary>Party concerned.</summary>
    public required string Party { get; init; }

    /// <summary>Its address.</summary>
    public string? Address { get; init; }

    /// <summary>Its telephone.</summary>
    public string? Phone { get; init; }

    /// <summary>Its register number.</summary>
    public string? RegistrationNo { get; init; }

    /// <summary>Goods family key.</summary>
    public required string Family { get; init; }

    /// <summary>What it was about.</summary>
    public required string Summary { get; init; }

    /// <summary>Who says so.</summary>
    public string? Source { get; init; }
}

/// <summary>A licence that was denied.</summary>
public sealed record Denial
{
    /// <summary>Denial number.</summary>
    public required string Id { get; init; }

    /// <summary>Day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Denying authority.</summary>
    public string? Authority { get; init; }

    /// <summary>Party denied.</summary>
    public required string Party { get; init; }

    /// <summary>Its register number.</summary>
    public string? RegistrationNo { get; init; }

    /// <summary>Goods family key.</summary>
    public required string Family { get; init; }

    /// <summary>Destination denied.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Ground.</summary>
    public required string Ground { get; init; }

    /// <summary>Likeness to the present transaction, as the licensing desk sees it.</summary>
    public DenialSimilarity? Similarity { get; init; }
}

/// <summary>An alert of an authority.</summary>
public sealed record Alert
{
    /// <summary>Alert number.</summary>
    public required string Id { get; init; }

    /// <summary>Kind of alert.</summary>
    public required AlertType Type { get; init; }

    /// <summary>Issuer.</summary>
    public string? Issuer { get; init; }

    /// <summary>Day of issue.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>First day in force.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day in force; null is open.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Parties named; empty for a pattern.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Goods family key.</summary>
    public string? Family { get; init; }

    /// <summary>Product.</summary>
    public string? Product { get; init; }

    /// <summary>Text.</summary>
    public required string Text { get; init; }
}

/// <summary>An earlier enquiry or refused offer.</summary>
public sealed record Enquiry
{
    /// <summary>Day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Supplier that was asked.</summary>
    public string? Supplier { get; init; }

    /// <summary>Who asked.</summary>
    public required string Buyer { get; init; }

    /// <summary>What was asked for.</summary>
    public required string Item { get; init; }

    /// <summary>What came of it.</summary>
    public required string Result { get; init; }
}

/// <summary>An end-use check.</summary>
public sealed record EndUseCheck
{
    /// <summary>Check number.</summary>
    public string? Id { get; init; }

    /// <summary>Day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Before the licence or after shipment.</summary>
    public required EndUseCheckType Type { get; init; }

    /// <summary>Party checked.</summary>
    public string? Party { get; init; }

    /// <summary>Result.</summary>
    public required EndUseCheckResult Result { get; init; }

    /// <summary>Remark.</summary>
    public string? Text { get; init; }
}
