namespace Customs.Inspection.Indicators;

/// <summary>Indicators that tend to speak together; the cap keeps them from counting twice.</summary>
/// <param name="Name">Name.</param>
/// <param name="Axis">Axis.</param>
/// <param name="Cap">Most that the group may contribute, 0 to 1.</param>
public sealed record Group(string Name, Axis Axis, double Cap)
{
    /// <summary>Who stands in which role.</summary>
    public static readonly Group PartyRole = new("party-role", Axis.Procurement, 0.45);

    /// <summary>What kind of firm it is.</summary>
    public static readonly Group PartyProfile = new("party-profile", Axis.Procurement, 0.55);

    /// <summary>Who pays and how.</summary>
    public static readonly Group Finance = new("finance", Axis.Procurement, 0.45);

    /// <summary>Where the goods go.</summary>
    public static readonly Group Routing = new("routing", Axis.Procurement, 0.65);

    /// <summary>What several consignments show together.</summary>
    public static readonly Group Pattern = new("pattern", Axis.Procurement, 0.65);

    /// <summary>How the goods are described, measured and priced.</summary>
    public static readonly Group Goods = new("goods", Axis.Procurement, 0.6);

    /// <summary>Terms of the deal.</summary>
    public static readonly Group Terms = new("terms", Axis.Procurement, 0.45);

    /// <summary>Papers that are missing or disagree.</summary>
    public static readonly Group Documents = new("documents", Axis.Procurement, 0.5);

    /// <summary>How and by whom the goods are sent.</summary>
    public static readonly Group Channel = new("channel", Axis.Procurement, 0.35);

    /// <summary>Control status of the goods.</summary>
    public static readonly Group GoodsControl = new("goods-control", Axis.EndUse, 0.7);

    /// <summary>Fit with a programme.</summary>
    public static readonly Group ProgrammeFit = new("programme-fit", Axis.EndUse, 0.5);

    /// <summary>Chemicals and agents.</summary>
    public static readonly Group ChemBio = new("chem-bio", Axis.EndUse, 0.7);

    /// <summary>Know-how.</summary>
    public static readonly Group Technology = new("technology", Axis.EndUse, 0.6);

    /// <summary>What is said about the use.</summary>
    public static readonly Group EndUseStatement = new("end-use-statement", Axis.EndUse, 0.45);

    /// <summary>Published lists.</summary>
    public static readonly Group Listing = new("listing", Axis.Recipient, 0.95);

    /// <summary>Own cases and denials.</summary>
    public static readonly Group OwnFindings = new("own-findings", Axis.Recipient, 0.75);

    /// <summary>Shared identifiers.</summary>
    public static readonly Group Network = new("network", Axis.Recipient, 0.6);

    /// <summary>What other authorities say.</summary>
    public static readonly Group Authority = new("authority", Axis.Recipient, 0.9);

    /// <summary>Affiliations.</summary>
    public static readonly Group Affiliation = new("profile", Axis.Recipient, 0.35);
}
