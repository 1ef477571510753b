namespace Customs.Officer.Text;

/// <summary>The line that names the pages of a screen.</summary>
public static class Tabs
{
    /// <summary>The line.</summary>
    /// <param name="titles">Titles of the pages.</param>
    /// <param name="at">Index of the page that is shown.</param>
    /// <param name="place">Where the reader is, or empty.</param>
    /// <param name="surface">Where it is drawn.</param>
    public static Line Line(IEnumerable<string> titles, int at, string place, Surface surface)
    {
        var line = Text.Line.Of(" ");
        var number = 0;
        foreach (var title in titles)
        {
            var name = surface.Columns < 100 && number != at && title.Length > 6 ? title[..5] + "." : title;
            line = line.Add($"{number + 1} {name}", number == at ? Role.Heading : Role.Dim).Add(" ");
            number++;
        }

        return line.Right(Text.Line.Of(place, Role.Yellow), surface.Columns);
    }
}
