namespace Customs.Inspection;

/// <summary>Verdict of classification on one item.</summary>
public enum ItemVerdict
{
    /// <summary>No entry of the lists was found to be met; never "permitted".</summary>
    NotListed,

    /// <summary>Not listed, but of a family that programmes seek.</summary>
    UnlistedRelevant,

    /// <summary>A parameter that decides is missing.</summary>
    Ask,

    /// <summary>Close to an entry or told from words only: a human looks.</summary>
    Review,

    /// <summary>An entry is met.</summary>
    Listed,
}

/// <summary>Which regime an entry comes from.</summary>
public enum Regime
{
    /// <summary>No entry.</summary>
    None,

    /// <summary>Nuclear Suppliers Group.</summary>
    Nuclear,

    /// <summary>Missile Technology Control Regime.</summary>
    Missile,

    /// <summary>Chemicals: Australia Group, Chemical Weapons Convention.</summary>
    Chemical,

    /// <summary>Biology: Australia Group.</summary>
    Biological,

    /// <summary>Wassenaar Arrangement: conventional arms and their goods.</summary>
    Conventional,
}

/// <summary>Classification of one goods item as the classification service gave it.</summary>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Code">Nearest entry without list and path, such as 2B204; null when none is near.</param>
/// <param name="Path">Sub-paragraph, such as a.1; null when unknown.</param>
/// <param name="Probability">Calibrated probability that the entry is met, 0 to 1.</param>
/// <param name="Regime">Regime of the entry.</param>
/// <param name="Family">Goods family key, such as EB_WELDER; null while the goods are undetermined.</param>
/// <param name="Programmes">Programmes that seek the family, with their weight 0 to 1.</param>
/// <param name="NearThresholds">Parameters that lie near a limit.</param>
/// <param name="HsMismatch">Declared code against what the goods look like; null when they agree or nothing is known.</param>
/// <param name="Missing">Parameters that would decide and were not stated.</param>
/// <param name="Summary">One sentence about the entry or why none is met.</param>
/// <param name="List">List and version that answered, for the evidence.</param>
public sealed record ItemAnswer(
    ItemVerdict Verdict,
    string? Code,
    string? Path,
    double Probability,
    Regime Regime,
    string? Family,
    IReadOnlyDictionary<string, double> Programmes,
    IReadOnlyList<NearThreshold> NearThresholds,
    HsMismatch? HsMismatch,
    IReadOnlyList<string> Missing,
    string? Summary,
    string List);

/// <summary>A parameter compared with a limit.</summary>
/// <param name="Parameter">Name of the parameter.</param>
/// <param name="Declared">Declared value with unit.</param>
/// <param name="Limit">Limit with unit.</param>
/// <param name="MarginPct">How far the declared value lies below what would be controlled, per cent of the limit; negative when it is controlled.</param>
/// <param name="Entry">Entry and path that set the limit.</param>
public sealed record NearThreshold(string Parameter, string Declared, string Limit, double MarginPct, string Entry);

/// <summary>Declared commodity code against what the description says.</summary>
/// <param name="Declared">Declared subheading.</param>
/// <param name="Plausible">Subheadings that fit the description, best first.</param>
public sealed record HsMismatch(string Declared, IReadOnlyList<string> Plausible);
