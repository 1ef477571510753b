
namespace Customs.Screening.Lists.Uk;

/// <summary>Gathers the rows of one UK designation. Names, addresses and birth dates repeat in every combination and are kept once.</summary>
internal static class UkMapper
{
    public static Designation Map(ListDraft draft, CsvTable table, IReadOnlyList<CsvRow> rows, UkColumns columns)
    {
        var first = rows[0];
        var addresses = rows.Select(r => Address(draft, table, r, columns)).OfType<ListedAddress>().Distinct().ToList();
        var countries = rows.SelectMany(r => Numbered(table[r, columns.Nationality]).Concat(Numbered(table[r, "Current believed flag of ship"])).Select(c => draft.Country(r.Line, columns.Nationality, c)));
        return new Designation(table[first, columns.Id] ?? "", Kind(table[first, columns.Kind]), Names(table, rows, columns))
        {
            BirthDates = [.. rows.SelectMany(r => Birth(draft, table, r, columns)).Distinct()],
            Addresses = addresses,
            Countries = [.. addresses.Select(a => a.Country).Concat(countries).Where(c => !c.IsNone).Distinct()],
            Identifiers = [.. rows.SelectMany(r => Identifiers(table, r, columns)).Distinct()],
            Programmes = table[first, columns.Regime] is { } regime ? [regime] : [],
            Measures = table[first, "Sanctions Imposed"] is { } imposed ? [.. imposed.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(m => m == "Asset freeze" ? "freeze" : m)] : ["freeze"],
            Remarks = table[first, "Other Information"],
            ValidFrom = ListDates.Day(table[first, columns.Listed]),
            SourceRow = first.Line,
        };
    }

    private static List<ListedName> Names(CsvTable table, IReadOnlyList<CsvRow> rows, UkColumns columns)
    {
        var names = new List<ListedName>();
        foreach (var row in rows)
        {
            // Name 1 to 5 are given names, Name 6 the surname or the whole name of an entity.
            var text = string.Join(' ', Enumerable.Range(1, 6).Select(i => table[row, $"Name {i}"]).OfType<string>());
            var type = table[row, columns.NameType] ?? "";
            var weak = (table[row, columns.AliasStrength] ?? "").StartsWith("low", StringComparison.OrdinalIgnoreCase);
            var primary = type.Equals("Primary Name", StringComparison.OrdinalIgnoreCase) || type.Equals("Prime Alias", StringComparison.OrdinalIgnoreCase) || type.Equals("Primary name", StringComparison.OrdinalIgnoreCase);
            Add(names, text, weak ? NameQuality.Weak : primary ? NameQuality.Primary : type.StartsWith("FKA", StringComparison.OrdinalIgnoreCase) ? NameQuality.Former : NameQuality.Strong);
            Add(names, table[row, "Name non-latin script"] ?? table[row, "Name Non-Latin Script"] ?? "", NameQuality.Strong);
        }

        return [.. names.OrderBy(n => n.Quality == NameQuality.Primary ? 0 : 1)];
    }

    private static void Add(List<ListedName> names, string text, NameQuality quality)
    {
        if (text.Any(char.IsLetterOrDigit) && !names.Exists(n => n.Text == text))
        {
            names.Add(new ListedName(text, quality));
        }
    }

    private static DesignationKind Kind(string? type) => type switch
    {
        "Individual" => DesignationKind.Person,
        "Entity" => DesignationKind.Entity,
        "Ship" => DesignationKind.Vessel,
        _ => DesignationKind.Unknown,
    };

    private static ListedAddress? Address(ListDraft draft, CsvTable table, CsvRow row, UkColumns columns)
    {
        var lines = string.Join(", ", Enumerable.Range(1, 6).Select(i => table[row, $"{columns.AddressLine} {i}"]).OfType<string>());
        var country = draft.Country(row.Line, columns.Country, table[row, columns.Country]);
        return lines.Length == 0 && country.IsNone ? null : new ListedAddress(lines.Length == 0 ? null : lines, null, table[row, columns.Postcode], country, null);
    }

    private static IEnumerable<BirthDate> Birth(ListDraft draft, CsvTable table, CsvRow row, UkColumns columns)
    {
        foreach (var text in Numbered(table[row, columns.BirthDate]))
        {
            if (ListDates.TryBirth(text, out var date))
            {
                yield return date;
            }
            else
            {
                draft.Report(row.Line, columns.BirthDate, $"unreadable birth date '{text}'");
            }
        }
    }

    private static IEnumerable<Identifier> Identifiers(CsvTable table, CsvRow row, UkColumns columns)
    {
        foreach (var (column, type) in new[]
        {
            (columns.Passport, IdentifierType.Passport), (columns.NationalId, IdentifierType.NationalId), ("IMO number", IdentifierType.Imo), ("Business registration number (s)", IdentifierType.Registration),
            ("Phone number", IdentifierType.Phone), ("Email address", IdentifierType.Email), ("Website", IdentifierType.Web),
        })
        {
            foreach (var value in Numbered(table[row, column]))
            {
                yield return new Identifier(type, Bare(value));
            }
        }
    }

    // "Passport No: 592667 (Qatari passport issued on 3 May 2007)."
    private static string Bare(string value)
    {
        var text = value.Split('(', 2)[0];
        var at = text.LastIndexOf(':');
        return (at >= 0 && !text.Contains("//", StringComparison.Ordinal) ? text[(at + 1)..] : text).Trim(' ', '.');
    }

    // "1) Saudi Arabia 2) Qatar"
    private static IEnumerable<string> Numbered(string? text) => text is null ? [] : System.Text.RegularExpressions.Regex
        .Split(text, @"(?:^|[\s,])\(?(?:\d{1,2}|[a-e])\)\s*|[|]", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
        .Select(p => p.Trim(' ', '.', ',')).Where(p => p.Length > 0);
}
