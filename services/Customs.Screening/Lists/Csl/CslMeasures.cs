namespace Customs.Screening.Lists.Csl;

/// <summary>What a listing on each of the CSL's lists means for a consignment.</summary>
internal static class CslMeasures
{
    /// <summary>The measures of a list, told by its code.</summary>
    public static IReadOnlyList<string> Of(string code) => code switch
    {
        "SDN" => ["freeze"],
        "EL" or "MEU" => ["licence"],
        "UVL" => ["end-use-check"],
        "DPL" or "DTC" or "ISN" => ["denial"],
        _ => ["alert"],
    };
}
