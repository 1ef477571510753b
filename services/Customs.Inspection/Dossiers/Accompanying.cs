using Customs.Primitives;

namespace Customs.Inspection.Dossiers;

/// <summary>Papers handed over on request. A null paper was not available.</summary>
public sealed record Accompanying
{
    /// <summary>Commercial invoice.</summary>
    public Invoice? Invoice { get; init; }

    /// <summary>Who pays, how, and through which bank.</summary>
    public Finance? Finance { get; init; }

    /// <summary>Services agreed beside the goods.</summary>
    public Services? Services { get; init; }

    /// <summary>Stated end use and its certificate.</summary>
    public EndUse? EndUse { get; init; }

    /// <summary>Packing and handling instructions of the buyer.</summary>
    public IReadOnlyList<string>? Instructions { get; init; }

    /// <summary>Other papers on file, in words.</summary>
    public IReadOnlyList<string> OtherDocuments { get; init; } = [];

    /// <summary>Lines of correspondence handed over.</summary>
    public IReadOnlyList<string> Correspondence { get; init; } = [];

    /// <summary>Technology sent by wire.</summary>
    public ElectronicTransfer? ElectronicTransfer { get; init; }
}

/// <summary>Commercial invoice.</summary>
public sealed record Invoice
{
    /// <summary>Invoice number.</summary>
    public required string Number { get; init; }

    /// <summary>Total in the currency beside it.</summary>
    public decimal? Amount { get; init; }

    /// <summary>ISO 4217.</summary>
    public string? Currency { get; init; }
}

/// <summary>Payment data.</summary>
public sealed record Finance
{
    /// <summary>Terms of payment in words.</summary>
    public string? Terms { get; init; }

    /// <summary>Who pays.</summary>
    public Payer? Payer { get; init; }

    /// <summary>Bank that pays or collects.</summary>
    public Bank? Bank { get; init; }
}

/// <summary>Who pays.</summary>
public sealed record Payer
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Country.</summary>
    public required CountryCode Country { get; init; }
}

/// <summary>A bank.</summary>
public sealed record Bank
{
    /// <summary>Name; null when only the country is known.</summary>
    public string? Name { get; init; }

    /// <summary>Country.</summary>
    public required CountryCode Country { get; init; }
}

/// <summary>Services agreed beside the goods; a null says that nobody knows.</summary>
public sealed record Services
{
    /// <summary>Installation or commissioning.</summary>
    public string? Installation { get; init; }

    /// <summary>Training.</summary>
    public string? Training { get; init; }

    /// <summary>Warranty.</summary>
    public string? Warranty { get; init; }
}

/// <summary>End use.</summary>
public sealed record EndUse
{
    /// <summary>Stated end use.</summary>
    public string? Statement { get; init; }

    /// <summary>End-use certificate.</summary>
    public EndUseCertificate? Certificate { get; init; }
}

/// <summary>End-use certificate.</summary>
public sealed record EndUseCertificate
{
    /// <summary>Whether one was handed over.</summary>
    public bool Present { get; init; }

    /// <summary>Wording.</summary>
    public string? Text { get; init; }

    /// <summary>Signatory.</summary>
    public string? SignedBy { get; init; }

    /// <summary>Day of signature.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether the issuer confirmed it; null when nobody asked.</summary>
    public bool? Verified { get; init; }
}

/// <summary>Technology sent by wire, which is export too (Regulation (EU) 2021/821 Article 2(2)(d)).</summary>
public sealed record ElectronicTransfer
{
    /// <summary>Kind, such as cloud share.</summary>
    public required string Kind { get; init; }

    /// <summary>Where it lies.</summary>
    public string? Url { get; init; }

    /// <summary>Country of first access.</summary>
    public CountryCode? FirstAccessFrom { get; init; }

    /// <summary>Day.</summary>
    public DateOnly? Date { get; init; }
}
