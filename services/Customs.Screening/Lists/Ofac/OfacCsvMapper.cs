namespace Customs.Screening.Lists.Ofac;

/// <summary>Turns rows of OFAC's separated files into designations.</summary>
internal static class OfacCsvMapper
{
    public static Designation Map(ListDraft draft, CsvRow row, IEnumerable<CsvRow> aliases, IEnumerable<CsvRow> addresses, IEnumerable<CsvRow> comments)
    {
        var facts = new OfacRemarks(draft, row.Line);
        facts.Read(string.Concat([Value(row, 11), .. comments.Select(c => Value(c, 1))]));
        var names = new List<ListedName> { new(Value(row, 1) ?? "", NameQuality.Primary, "Latn") };
        foreach (var alias in aliases)
        {
            if (Value(alias, 3) is { } name)
            {
                names.Add(new ListedName(name, Value(alias, 2) == "fka" ? NameQuality.Former : NameQuality.Strong, "Latn"));
            }
        }

        names.AddRange(facts.WeakNames.Where(w => !names.Exists(n => n.Text.Equals(w, StringComparison.OrdinalIgnoreCase)))
            .Select(w => new ListedName(w, NameQuality.Weak, "Latn")));
        var places = addresses.Select(a => Address(draft, a)).OfType<ListedAddress>().ToList();
        var kind = Value(row, 2)?.ToUpperInvariant() switch
        {
            "INDIVIDUAL" => DesignationKind.Person,
            "VESSEL" => DesignationKind.Vessel,
            "AIRCRAFT" => DesignationKind.Aircraft,
            _ => DesignationKind.Entity,
        };
        return new Designation(row.Fields[0].Trim(), kind, names)
        {
            BirthDates = facts.BirthDates,
            Addresses = places,
            Countries = [.. places.Select(p => p.Country).Concat(facts.Countries).Append(draft.Country(row.Line, "Vess_flag", Value(row, 9))).Where(c => !c.IsNone).Distinct()],
            Identifiers = facts.Identifiers,
            Programmes = Programmes(Value(row, 3)),
            Measures = facts.Measures,
            Links = facts.Links,
            Remarks = facts.Text,
            SourceRow = row.Line,
        };
    }

    /// <summary>Splits "SDGT] [IRAN-HR".</summary>
    public static IReadOnlyList<string> Programmes(string? text) =>
        text?.Split([']', '['], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static ListedAddress? Address(ListDraft draft, CsvRow row)
    {
        var country = draft.Country(row.Line, "country", Value(row, 4));
        return Value(row, 2) is null && Value(row, 3) is null && country.IsNone
            ? null
            : new ListedAddress(Value(row, 2), Value(row, 3), null, country, null);
    }

    private static string? Value(CsvRow row, int column) => row.Fields[column].Trim() is { Length: > 0 } value && value != "-0-" ? value : null;
}
