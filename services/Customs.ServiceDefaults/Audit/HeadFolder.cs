using System.Globalization;
using System.Text;
using Customs.Proof;

namespace Customs.ServiceDefaults;

/// <summary>The folder of signed heads: one file a service and day, <c>referral-2026-11-24.json</c>. Files are added, never changed.</summary>
/// <param name="path">The folder; made when absent.</param>
/// <param name="service">The service.</param>
internal sealed class HeadFolder(string path, string service)
{
    /// <summary>Whether the head of this day is there.</summary>
    public bool Has(DateTimeOffset day) => File.Exists(FileOf(day));

    /// <summary>The latest head of a day before; null when there is none that can be read.</summary>
    public AuditHead? Latest(DateTimeOffset day)
    {
        if (!Directory.Exists(path))
        {
            return null;
        }

        var today = FileOf(day);
        return Directory.EnumerateFiles(path, service + "-????-??-??.json")
            .Where(f => string.CompareOrdinal(f, today) < 0)
            .OrderDescending(StringComparer.Ordinal)
            .Select(f => AuditHead.TryReadSigned(File.ReadAllText(f).TrimEnd('\n'), authority: null, out var head, out _) && head.Service == service ? head : null)
            .FirstOrDefault(h => h is not null);
    }

    /// <summary>Adds the head of a day.</summary>
    public void Write(DateTimeOffset day, string line)
    {
        SecretFile.MakeFolder(path);
        SecretFile.Write(FileOf(day), Encoding.UTF8.GetBytes(line + "\n"));
    }

    private string FileOf(DateTimeOffset day) => Path.Combine(path, string.Create(CultureInfo.InvariantCulture, $"{service}-{day.UtcDateTime:yyyy-MM-dd}.json"));
}
