using System.Globalization;
using System.Text;

namespace Customs.Officer.Text;

/// <summary>Times, ages and amounts as officers read them; the same form on every screen.</summary>
public static class Say
{
    /// <summary>How long ago: "now", "4m", "1h09", "3d".</summary>
    public static string Age(TimeSpan age) => age switch
    {
        { TotalMinutes: < 1 } => Texts.Of("now"),
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

    /// <summary>Time zone of the office. The host sets it once at the start; while it is null the offset of "now" is taken.</summary>
    public static TimeZoneInfo? Zone { get; set; }

    /// <summary>A day in the office's time zone.</summary>
    public static DateOnly Day(DateTimeOffset at, DateTimeOffset now) => DateOnly.FromDateTime(Local(at, now).DateTime);

    /// <summary>A code as words: "beam_power" and "beamPowerKW" as "beam power" and "beam power kW".</summary>
    public static string Plain(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var words = new StringBuilder(code.Length + 6);
        for (var at = 0; at < code.Length; at++)
        {
            var begins = at > 0 && char.IsUpper(code[at]) && char.IsLower(code[at - 1]);
            var unit = begins && (at + 1 == code.Length || char.IsUpper(code[at + 1]));
            words.Append(begins ? " " : "").Append(code[at] == '_' ? ' ' : begins && !unit ? char.ToLowerInvariant(code[at]) : code[at]);
        }

        return words.Replace(" KV", " kV").Replace(" KW", " kW").ToString();
    }

    /// <summary>Day and time in the zone of <paramref name="now"/>: "24 Nov 12:05", with the year when it is another one.</summary>
    public static string When(DateTimeOffset at, DateTimeOffset now)
    {
        var local = Local(at, now);
        return local.ToString(local.Year == now.Year ? Texts.Of("dd MMM HH:mm") : Texts.Of("dd MMM yyyy HH:mm"), CultureInfo.InvariantCulture);
    }

    private static DateTimeOffset Local(DateTimeOffset at, DateTimeOffset now) => Zone is { } zone ? TimeZoneInfo.ConvertTime(at, zone) : at.ToOffset(now.Offset);

    /// <summary>A number of things with its word: "1 hold", "3 holds".</summary>
    public static string Count(int count, string one, string? many = null) => count == 1 ? $"1 {Texts.Of(one)}" : $"{count.ToString(CultureInfo.InvariantCulture)} {Texts.Of(many ?? one + "s")}";

    /// <summary>A share as a percentage without decimals: "87 %".</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100)} %");

    /// <summary>A score between 0 and 1 with two decimals.</summary>
    public static string Score(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);
}
