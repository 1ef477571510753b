using System.Globalization;
using System.Text;

namespace Customs.Proof;

/// <summary>
/// One event of an audit file, one way to write it:
/// <c>{"sequence":7,"time":"2026-11-24T09:12:44.100200Z","previous":"","resource":"cases/2026-000001","act":"CaseOpened","actor":"local-officer","details":{"state":"New"},"hash":"9f…"}</c>.
/// Hashes are 64 lower-case hexadecimal signs, an empty previous one starts a chain; keys of details are in ordinal order.
/// </summary>
public static class AuditLine
{
    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    /// <summary>Writes a line without its end.</summary>
    /// <param name="line">Where to.</param>
    /// <param name="sequence">Number in the service.</param>
    /// <param name="time">When, to the microsecond.</param>
    /// <param name="previous">Previous hash; empty for the first event of a resource.</param>
    /// <param name="resource">Resource.</param>
    /// <param name="act">Act.</param>
    /// <param name="actor">Actor.</param>
    /// <param name="details">Details; written in ordinal order of their keys.</param>
    /// <param name="hash">Hash.</param>
    public static void Write(
        StringBuilder line, long sequence, DateTimeOffset time, ReadOnlySpan<byte> previous, string resource, string act, string actor, IEnumerable<KeyValuePair<string, string>> details, ReadOnlySpan<byte> hash)
    {
        line.Append(CultureInfo.InvariantCulture, $"{{\"sequence\":{sequence},\"time\":\"").Append(TimeText(time)).Append("\",\"previous\":\"").Append(Convert.ToHexStringLower(previous)).Append("\",\"resource\":");
        CanonicalJson.Write(line, resource);
        line.Append(",\"act\":");
        CanonicalJson.Write(line, act);
        line.Append(",\"actor\":");
        CanonicalJson.Write(line, actor);
        line.Append(",\"details\":{");
        var first = true;
        foreach (var (key, value) in details.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            line.Append(first ? "" : ",");
            first = false;
            CanonicalJson.Write(line, key);
            line.Append(':');
            CanonicalJson.Write(line, value);
        }

        line.Append("},\"hash\":\"").Append(Convert.ToHexStringLower(hash)).Append("\"}");
    }

    /// <summary>A time as every file of proof writes it: UTC, to the microsecond.</summary>
    public static string TimeText(DateTimeOffset time) => time.UtcDateTime.ToString(TimeForm, CultureInfo.InvariantCulture);

    /// <summary>Reads a time written by <see cref="TimeText"/>.</summary>
    public static bool TryReadTime(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
