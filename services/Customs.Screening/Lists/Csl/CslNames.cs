using System.Text.RegularExpressions;

namespace Customs.Screening.Lists.Csl;

/// <summary>Parts what BIS glues into its name fields: former names, affiliates, "successor, sub-unit, or subsidiary", and rows that are addresses only.</summary>
internal static partial class CslNames
{
    /// <summary>The name without its notes, and the other names found in them.</summary>
    public static (string Name, IReadOnlyList<string> Aliases) Part(string text)
    {
        var aliases = Known().Matches(text).Select(m => m.Groups["name"].Value.Trim(' ', ',', '.', '"')).Where(a => a.Length > 2).ToList();
        var name = Notes().Replace(text, " ").Trim(' ', ',', ';');
        return (SourceText.Clean(name) is { } clean && clean.Any(char.IsLetterOrDigit) ? clean : text, aliases);
    }

    /// <summary>The kind of a row; lists of BIS and State leave it out, and a name such as "Address 1, ..." is an address.</summary>
    public static DesignationKind Kind(string? type, string name) => type switch
    {
        "Individual" => DesignationKind.Person,
        "Entity" => DesignationKind.Entity,
        "Vessel" => DesignationKind.Vessel,
        "Aircraft" => DesignationKind.Aircraft,
        _ => AddressOnly().IsMatch(name) ? DesignationKind.Address : DesignationKind.Unknown,
    };

    /// <summary>Other names, each once and none equal to the name itself.</summary>
    public static IEnumerable<ListedName> Aliases(IEnumerable<string> texts, string name) => texts
        .Where(a => a.Any(char.IsLetterOrDigit) && a != name).Distinct(StringComparer.Ordinal).Select(a => new ListedName(a, NameQuality.Strong));

    [GeneratedRegex(@"^Address \d+\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AddressOnly();

    [GeneratedRegex(@"\b[afn]\.?k\.?a\.?,?\s+(?<name>[^;()]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Known();

    [GeneratedRegex(@"\((?:[^()]*(?:successor|sub-unit|subsidiar|[afn]\.?k\.?a\.?\b)[^()]*)\)|[;,]?\s*\b(?:and any successor\b.*$)|[;,]?\s*\b[afn]\.k\.a\.,?\s.*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Notes();
}
