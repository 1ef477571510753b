namespace Customs.Inspection.Dossiers;

/// <summary>The paper that the goods travel with (12 05).</summary>
public sealed record TransportDocument
{
    /// <summary>N705 bill of lading, N741 master and N740 house air waybill, N730 CMR note, N720 CIM note.</summary>
    public required string Type { get; init; }

    /// <summary>Its number.</summary>
    public required string Number { get; init; }

    /// <summary>Carrier named on it.</summary>
    public string? Carrier { get; init; }

    /// <summary>Vessel name.</summary>
    public string? Vessel { get; init; }

    /// <summary>IMO number of the vessel, seven digits.</summary>
    public string? Imo { get; init; }

    /// <summary>Flight number.</summary>
    public string? Flight { get; init; }

    /// <summary>Vehicle registration.</summary>
    public string? Vehicle { get; init; }

    /// <summary>Container numbers, ISO 6346.</summary>
    public IReadOnlyList<string> Containers { get; init; } = [];

    /// <summary>Seal numbers.</summary>
    public IReadOnlyList<string> Seals { get; init; } = [];

    /// <summary>Consignee named on it when it is another than declared.</summary>
    public string? ConsigneeOnDocument { get; init; }

    /// <summary>Free text on it.</summary>
    public string? Remarks { get; init; }
}
