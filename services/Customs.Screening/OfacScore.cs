using Customs.Screening.Names;

namespace Customs.Screening;

/// <summary>A score like the one that OFAC's public search shows, so that an officer and an exporter who looked there speak of the same number. It decides nothing.</summary>
/// <remarks>OFAC describes its search as Jaro-Winkler and Soundex over the whole name and over its parts. This is the better of the whole name and of the parts each at its best.</remarks>
public static class OfacScore
{
    /// <summary>0 to 100.</summary>
    public static int Of(string question, string listed)
    {
        var a = NameFolding.Fold(question).ConvertAll(w => w.Text);
        var b = NameFolding.Fold(listed).ConvertAll(w => w.Text);
        if (a.Count == 0 || b.Count == 0)
        {
            return 0;
        }

        var whole = JaroWinkler.Of(string.Join(' ', a), string.Join(' ', b));
        var parts = a.Average(x => b.Max(y => JaroWinkler.Of(x, y)));
        return (int)Math.Round(Math.Max(whole, parts) * 100, MidpointRounding.AwayFromZero);
    }
}
