namespace Customs.Inspection.Assessing;

/// <summary>Result of one examination with what had been indicated before it.</summary>
/// <param name="Hits">Ids of the indicators that were hits.</param>
/// <param name="Found">Whether the examination found what it looked for.</param>
/// <param name="Random">Whether it was drawn by the random quota.</param>
public sealed record Examined(IReadOnlyList<string> Hits, bool Found, bool Random);

/// <summary>How often examinations found something when an indicator had spoken.</summary>
/// <param name="Indicator">Id; "RANDOM" for the examinations drawn by chance, which are the base line.</param>
/// <param name="Examinations">Examinations.</param>
/// <param name="Found">Of them with a find.</param>
/// <param name="Low">Lower end of the 95 % interval (Wilson).</param>
/// <param name="High">Upper end.</param>
public sealed record HitRate(string Indicator, int Examinations, int Found, double Low, double High)
{
    private const int Enough = 50;

    /// <summary>Whether the indicator never led to a find in enough examinations and should be looked at by its keepers.</summary>
    public bool IsBarren => Found == 0 && Examinations >= Enough;
}

/// <summary>Counts hit rates from examination results.</summary>
public static class HitRates
{
    private const double Z = 1.959964;

    /// <summary>Rates by indicator in order of ids, the random base line last.</summary>
    public static IReadOnlyList<HitRate> Of(IReadOnlyCollection<Examined> examined)
    {
        var rates = examined.Where(e => !e.Random).SelectMany(e => e.Hits.Distinct(StringComparer.Ordinal).Select(id => (Id: id, e.Found)))
            .GroupBy(h => h.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Rate(g.Key, g.Count(), g.Count(h => h.Found))).ToList();
        var random = examined.Where(e => e.Random).ToList();
        return random.Count == 0 ? rates : [.. rates, Rate("RANDOM", random.Count, random.Count(r => r.Found))];
    }

    private static HitRate Rate(string id, int examinations, int found)
    {
        var share = (double)found / examinations;
        var square = Z * Z / examinations;
        var centre = (share + (square / 2)) / (1 + square);
        var half = Z * Math.Sqrt((share * (1 - share) / examinations) + (square / (4 * examinations))) / (1 + square);
        return new HitRate(id, examinations, found, Math.Max(0, centre - half), Math.Min(1, centre + half));
    }
}
