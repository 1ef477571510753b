using Customs.Inspection.Goods;
using Customs.Primitives;

namespace Customs.Inspection.Places;

/// <summary>What the law and the reports say about countries, with the day. A country alone never stops anything; these are the background of other facts.</summary>
public static class CountryMeasures
{
    private static readonly DateOnly s_long = new(2000, 1, 1);

    private static readonly HashSet<string> s_eu =
        [.. "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".Split(' ')];

    // Regulation (EU) 2021/821 Annex II Section A, general export authorisation EU001.
    private static readonly HashSet<string> s_eu001 = [.. "AU CA IS JP NZ NO CH LI GB US".Split(' ')];

    // BfV newsletter 1/2013 (AE, TR, CN); UN and EU practice on circumvention for the rest. Context only.
    private static readonly HashSet<string> s_hubs = [.. "AE TR CN HK MY SG KZ KG AM GE UZ OM RS AZ TJ LB".Split(' ')];

    private static readonly Dictionary<string, Dated<EmbargoScope>> s_embargoes = new(StringComparer.Ordinal)
    {
        ["IR"] = new(
        [
            new(new(2012, 3, 24), new(2016, 1, 15), EmbargoScope.AllListed, "Regulation (EU) No 267/2012 Article 2"),
            new(new(2025, 9, 29), null, EmbargoScope.AllListed, "Regulation (EU) No 267/2012 as restored by Regulation (EU) 2025/1975"),
        ]),
        ["KP"] = new([new(new(2007, 3, 27), null, EmbargoScope.AllListed, "Regulation (EU) 2017/1509 Article 3, before it Regulation (EC) No 329/2007")]),
        ["RU"] = new([new(new(2022, 2, 26), null, EmbargoScope.AllListed, "Regulation (EU) No 833/2014 Article 2")]),
        ["BY"] = new([new(new(2022, 3, 3), null, EmbargoScope.AllListed, "Regulation (EC) No 765/2006 Article 1e")]),
        ["SY"] = new([new(new(2012, 1, 19), null, EmbargoScope.ChemicalAndBiological, "Regulation (EU) No 36/2012 Article 2a")]),
    };

    private static readonly Dated<EmbargoScope> s_droneParts =
        new([new(new(2023, 7, 26), null, EmbargoScope.DroneParts, "Regulation (EU) 2023/1529 Article 2 and Annex II, widened by Regulation (EU) 2024/1338")]);

    // Need of programmes as the German reports and the UN panels tell it; judgement.
    private static readonly Dictionary<string, Dated<Programme[]>> s_programmes = new(StringComparer.Ordinal)
    {
        ["IR"] = Needs(Programme.Nuclear, Programme.Missile, Programme.Drone),
        ["KP"] = Needs(Programme.Nuclear, Programme.Missile, Programme.Chemical, Programme.Biological),
        ["SY"] = Needs(Programme.Chemical, Programme.Missile),
        ["PK"] = Needs(Programme.Nuclear, Programme.Missile),
        ["RU"] = Needs(Programme.Military, Programme.Missile, Programme.Drone, Programme.Chemical),
        ["BY"] = Needs(Programme.Military, Programme.Drone),
    };

    /// <summary>Whether the country is a member state of the European Union.</summary>
    public static bool IsEu(CountryCode country) => s_eu.Contains(country.Value);

    /// <summary>Whether general authorisation EU001 covers the country, or it is in the Union.</summary>
    public static bool IsTrusted(CountryCode country) => s_eu001.Contains(country.Value) || IsEu(country);

    /// <summary>Whether goods are known to be passed on from there.</summary>
    public static bool IsHub(CountryCode country) => s_hubs.Contains(country.Value);

    /// <summary>Whether programmes of the country seek goods abroad, so that a hint at it matters.</summary>
    public static bool IsOfConcern(CountryCode country) => s_programmes.ContainsKey(country.Value);

    /// <summary>What programmes of the country seek on a day.</summary>
    public static IReadOnlyList<Programme> Programmes(CountryCode country, DateOnly day) =>
        s_programmes.TryGetValue(country.Value, out var dated) ? dated.On(day)?.Value ?? [] : [];

    /// <summary>The ban on unlisted parts of unmanned aircraft for the country on a day, or null.</summary>
    public static Dated<EmbargoScope>.Period? DronePartsBan(CountryCode country, DateOnly day) => country.Value == "IR" ? s_droneParts.On(day) : null;

    /// <summary>The embargo on goods for the country on a day, or null.</summary>
    public static Dated<EmbargoScope>.Period? Embargo(CountryCode country, DateOnly day) =>
        s_embargoes.TryGetValue(country.Value, out var dated) ? dated.On(day) : null;

    private static Dated<Programme[]> Needs(params Programme[] programmes) =>
        new([new(s_long, null, programmes, "German domestic-intelligence reports; UN panels 1929, 1718; EU restrictive measures")]);
}

/// <summary>Which goods an embargo covers.</summary>
public enum EmbargoScope
{
    /// <summary>All goods of Annex I.</summary>
    AllListed,

    /// <summary>Goods for chemical and biological weapons.</summary>
    ChemicalAndBiological,

    /// <summary>Parts of unmanned aircraft and missiles, on a control list or not.</summary>
    DroneParts,
}
