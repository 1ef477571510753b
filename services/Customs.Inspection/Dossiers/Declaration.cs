using Customs.Primitives;

namespace Customs.Inspection.Dossiers;

/// <summary>The declared layer. Numbers in brackets are data elements of EUCDM.</summary>
public sealed record Declaration
{
    /// <summary>The message it came in.</summary>
    public required MessageType MessageType { get; init; }

    /// <summary>Local reference number of the declarant (12 09).</summary>
    public required string Lrn { get; init; }

    /// <summary>Movement reference number.</summary>
    public required Mrn Mrn { get; init; }

    /// <summary>Export, transit and so on (11 01).</summary>
    public required DeclarationType DeclarationType { get; init; }

    /// <summary>One letter; A is a standard declaration (11 02).</summary>
    public string? AdditionalDeclarationType { get; init; }

    /// <summary>When it was lodged, UTC.</summary>
    public required DateTimeOffset LodgedAt { get; init; }

    /// <summary>How the goods travel: cargo, courier, post, baggage or by wire.</summary>
    public required Channel Channel { get; init; }

    /// <summary>Four digits (11 09): 1000 export, 2300 temporary export, 3151 re-export after inward processing, 8000 transit.</summary>
    public required string Procedure { get; init; }

    /// <summary>Two digits (99 05); 11 is an outright sale.</summary>
    public string? NatureOfTransaction { get; init; }

    /// <summary>Eight signs.</summary>
    public string? CustomsOfficeOfExport { get; init; }

    /// <summary>Eight signs.</summary>
    public string? CustomsOfficeOfExit { get; init; }

    /// <summary>Country of export or dispatch (16 06).</summary>
    public required CountryCode CountryOfExport { get; init; }

    /// <summary>Declared country of destination (16 03).</summary>
    public required CountryCode CountryOfDestination { get; init; }

    /// <summary>In order (16 12); empty when none was declared.</summary>
    public IReadOnlyList<CountryCode> CountriesOfRouting { get; init; } = [];

    /// <summary>1 sea, 2 rail, 3 road, 4 air, 5 post, 7 fixed, 8 inland water, 9 own propulsion.</summary>
    public int? ModeOfTransportAtBorder { get; init; }

    /// <summary>Incoterm and place (14 01).</summary>
    public DeliveryTerms? DeliveryTerms { get; init; }

    /// <summary>UN/LOCODE (16 13).</summary>
    public string? PlaceOfLoading { get; init; }

    /// <summary>UN/LOCODEs in order.</summary>
    public IReadOnlyList<string> PlacesOfTransshipment { get; init; } = [];

    /// <summary>UN/LOCODE (16 14).</summary>
    public string? PlaceOfDischarge { get; init; }

    /// <summary>UN/LOCODE.</summary>
    public string? PlaceOfDelivery { get; init; }

    /// <summary>Parties of all layers with their roles.</summary>
    public IReadOnlyList<Party> Parties { get; init; } = [];

    /// <summary>Goods items, in order of declaration.</summary>
    public IReadOnlyList<GoodsItem> GoodsItems { get; init; } = [];

    /// <summary>Bill of lading, waybill or consignment note.</summary>
    public required TransportDocument TransportDocument { get; init; }

    /// <summary>Documents at header level.</summary>
    public IReadOnlyList<SupportingDocument> SupportingDocuments { get; init; } = [];

    /// <summary>Changes after lodging, earliest first; null when the sender does not tell them.</summary>
    public IReadOnlyList<Amendment>? Amendments { get; init; }

    /// <summary>What the header says the items sum to.</summary>
    public required Totals Totals { get; init; }
}

/// <summary>Delivery terms (14 01).</summary>
public sealed record DeliveryTerms
{
    /// <summary>Three letters of Incoterms 2020.</summary>
    public required string Incoterm { get; init; }

    /// <summary>Named place.</summary>
    public string? Place { get; init; }
}

/// <summary>Header totals.</summary>
public sealed record Totals
{
    /// <summary>Number of items.</summary>
    public required int Items { get; init; }

    /// <summary>Gross mass, kg.</summary>
    public required decimal GrossMassKg { get; init; }

    /// <summary>Number of packages.</summary>
    public required int Packages { get; init; }
}

/// <summary>A change after lodging.</summary>
public sealed record Amendment
{
    /// <summary>CC513C, CC613C or DMSREQ.</summary>
    public string? MessageType { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Before or after release.</summary>
    public required AmendmentStage Stage { get; init; }

    /// <summary>The changed field as its form writes it.</summary>
    public required string Field { get; init; }

    /// <summary>Value before; null when there was none.</summary>
    public string? Old { get; init; }

    /// <summary>Value after; null when it was taken out.</summary>
    public string? New { get; init; }

    /// <summary>Reason given.</summary>
    public string? Reason { get; init; }
}
