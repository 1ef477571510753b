using System.Globalization;

namespace Customs.Officer.Text;

/// <summary>Times, ages and amounts as officers read them; the same form on every screen.</summary>
public static class Say
{
    /// <summary>How long ago: "now", "4m", "1h09", "3d".</summary>
    public static string Age(TimeSpan age) => age switch
    {
        { TotalMinutes: < 1 } => "now",
        { TotalHours: < 1 } => $"{(int)age.TotalMinutes}m",
        { TotalDays: < 1 } => $"{(int)age.TotalHours}h{age.Minutes:00}",
        _ => $"{(int)age.TotalDays}d",
    };

    /// <summary>How long until a clock ends: "+2d03", "+1h05", "-0h20" when it is over.</summary>
    public static string Left(TimeSpan left)
    {
        var sign = left < TimeSpan.Zero ? "-" : "+";
        var span = left.Duration();
        return span.TotalDays >= 1 ? $"{sign}{(int)span.TotalDays}d{span.Hours:00}" : $"{sign}{(int)span.TotalHours}h{span.Minutes:00}";
    }

    /// <summary>Day and time in the zone of <paramref name="now"/>: "24 Nov 12:05", with the year when it is another one.</summary>
    public static string When(DateTimeOffset at, DateTimeOffset now)
    {
        var local = at.ToOffset(now.Offset);
        return local.ToString(local.Year == now.Year ? "dd MMM HH:mm" : "dd MMM yyyy HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>A number of things with its word: "1 hold", "3 holds".</summary>
    public static string Count(int count, string one, string? many = null) => count == 1 ? $"1 {one}" : $"{count.ToString(CultureInfo.InvariantCulture)} {many ?? one + "s"}";

    /// <summary>A share as a percentage without decimals: "87 %".</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100)} %");

    /// <summary>A score between 0 and 1 with two decimals.</summary>
    public static string Score(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);
}
