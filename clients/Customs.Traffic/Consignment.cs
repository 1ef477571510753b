namespace Customs.Traffic;

/// <summary>What kind of trade a sample is.</summary>
public enum Story
{
    /// <summary>Honest trade in everyday goods.</summary>
    Honest,

    /// <summary>Honest trade in goods that look like listed ones.</summary>
    LookAlike,

    /// <summary>A young trading firm at a virtual office buys a wanted machine, waives what any user would want and pays through others.</summary>
    FrontFirm,

    /// <summary>Wanted goods under a plain name, by a forwarder as consignee, through a place where much is passed on.</summary>
    Disguised,

    /// <summary>An order split over several declarations of one buyer, each small.</summary>
    Split,
}

/// <summary>One consignment of sample traffic, before it is written in a form.</summary>
internal sealed record Consignment(
    long Number,
    Story Story,
    string Mrn,
    DateTimeOffset LodgedAt,
    Firm Exporter,
    Firm Consignee,
    Firm Forwarder,
    Firm EndUser,
    IReadOnlyList<Line> Lines,
    bool ByAir);

/// <summary>A line of it.</summary>
internal sealed record Line(Goods Goods, int Quantity, string Description);
