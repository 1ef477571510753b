namespace Customs.Screening.Lists.Uk;

/// <summary>Dates of UK lists: day first.</summary>
internal static class UkDates
{
    /// <summary>The day that the first line states ("Report Date: 29-Apr-2026", "Last Updated,13/04/2018"), or null.</summary>
    public static DateOnly? FirstLine(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var line = end < 0 ? text : text[..end];
        foreach (var part in line.Split([',', ':', '"', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ListDates.TryDay(part.Replace('-', ' '), out var day) || ListDates.TryDay(part, out day))
            {
                return day;
            }
        }

        return null;
    }
}
