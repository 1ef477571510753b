using System.Diagnostics.CodeAnalysis;
using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Reads official texts in the forms in which they are published. A file with a violation is refused whole, and the edition before it stays.</summary>
public static class OfficialReader
{
    /// <summary>The forms that can be read.</summary>
    public static IReadOnlyList<string> Sources { get; } = ["eu-annex-i-jsonl", "us-ccl-ecfr-xml", "nsg-ca-jsonl", "iran-ca-jsonl", "cas-index-jsonl", "hs-2022-jsonl"];

    /// <summary>Reads a file.</summary>
    /// <param name="source">One of <see cref="Sources"/>.</param>
    /// <param name="content">The file; it is read, not closed.</param>
    /// <param name="from">First day in force; null when the file states it.</param>
    /// <param name="edition">The edition when there is no violation.</param>
    /// <param name="violations">What is wrong, by row or place.</param>
    public static bool TryRead(
        string source, Stream content, DateOnly? from, [NotNullWhen(true)] out OfficialEdition? edition, out IReadOnlyList<FieldViolation> violations)
    {
        var found = new List<FieldViolation>();
        var (list, entries, stated) = source switch
        {
            "eu-annex-i-jsonl" => Named("eu-annex-i", JsonLinesReader.Read(content, _ => "EU:", found)),
            "nsg-ca-jsonl" => Named("nsg", JsonLinesReader.Read(content, l => l.EndsWith('1') ? "NSG1:" : "NSG2:", found)),
            "iran-ca-jsonl" => Named("ca-iran", JsonLinesReader.Read(content, _ => "CA:", found)),
            "cas-index-jsonl" => Named(OfficialLists.CasIndex, CasIndexReader.Read(content, found)),
            "hs-2022-jsonl" => Named(OfficialLists.HarmonisedSystem, HsReader.Read(content, found)),
            "us-ccl-ecfr-xml" => Named("us-ccl", CclReader.Read(content, found)),
            _ => ("", [], null),
        };
        if (list.Length == 0)
        {
            found.Add(new FieldViolation("source", $"'{source}' is no form that can be read; there are {string.Join(", ", Sources)}"));
        }

        found.AddRange(entries.GroupBy(e => e.Code, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => new FieldViolation(g.Key, "the code occurs twice")));
        if ((from ?? stated) is not { } day)
        {
            found.Add(new FieldViolation("edition_date", "the file states no day; give the first day in force"));
            day = default;
        }

        if (entries.Count == 0 && found.Count == 0)
        {
            found.Add(new FieldViolation(source, "there is no entry in the file"));
        }

        violations = found;
        edition = found.Count == 0 ? new OfficialEdition(list, source, day, [.. entries.OrderBy(e => e.Code, StringComparer.Ordinal)]) : null;
        return edition is not null;
    }

    private static (string List, IReadOnlyList<OfficialEntry> Entries, DateOnly? From) Named(string list, (IReadOnlyList<OfficialEntry> Entries, DateOnly? From) read) =>
        (list, read.Entries, read.From);
}
