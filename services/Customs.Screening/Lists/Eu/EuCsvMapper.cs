using System.Globalization;

namespace Customs.Screening.Lists.Eu;

/// <summary>Gathers the rows of one entity into a designation.</summary>
internal static class EuCsvMapper
{
    private static readonly string[] CountryColumns = ["Citizenship_CountryIso2Code", "BirthDate_CountryIso2Code"];

    public static Designation Map(ListDraft draft, CsvTable table, IReadOnlyList<CsvRow> rows)
    {
        var first = rows[0];
        var names = rows.Select(r => Name(table, r)).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select((n, i) => new ListedName(n, i == 0 ? NameQuality.Primary : NameQuality.Strong)).ToList();
        var addresses = rows.Select(r => Address(draft, table, r)).OfType<ListedAddress>().Distinct().ToList();
        var countries = rows.SelectMany(r => CountryColumns.Select(c => draft.Country(r.Line, c, Iso(table[r, c]))));
        return new Designation(
            Bracketless(table[first, "Entity_EU_ReferenceNumber"]) ?? table[first, "Entity_LogicalId"] ?? "",
            (table[first, "Entity_SubjectType_ClassificationCode"] ?? table[first, "Entity_SubjectType"]) is "P" or "person" ? DesignationKind.Person : DesignationKind.Entity, names)
        {
            BirthDates = [.. rows.SelectMany(r => Birth(draft, table, r)).Distinct()],
            Addresses = addresses,
            Countries = [.. addresses.Select(a => a.Country).Concat(countries).Where(c => !c.IsNone).Distinct()],
            Identifiers = [.. rows.Select(r => Document(draft, table, r)).OfType<Identifier>().Distinct()],
            Programmes = [.. rows.Select(r => table[r, "Entity_Regulation_Programme"]).OfType<string>().Distinct(StringComparer.Ordinal)],
            Measures = ["freeze"],
            Remarks = table[first, "Entity_Remark"],
            ValidFrom = ListDates.Day(table[first, "Entity_DesignationDate"]),
            SourceRow = first.Line,
        };
    }

    private static string? Name(CsvTable table, CsvRow row)
    {
        var name = table[row, "NameAlias_WholeName"]
            ?? string.Join(' ', new[] { table[row, "NameAlias_FirstName"], table[row, "NameAlias_MiddleName"], table[row, "NameAlias_LastName"] }.OfType<string>());
        return name.Any(char.IsLetterOrDigit) ? name : null;
    }

    private static ListedAddress? Address(ListDraft draft, CsvTable table, CsvRow row)
    {
        var street = string.Join(", ", new[] { table[row, "Address_Street"], table[row, "Address_PoBox"], table[row, "Address_Place"] }.OfType<string>());
        var country = draft.Country(row.Line, "Address_CountryIso2Code", Iso(table[row, "Address_CountryIso2Code"]));
        var city = table[row, "Address_City"];
        return street.Length == 0 && city is null && country.IsNone ? null : new ListedAddress(street.Length == 0 ? null : street, city, table[row, "Address_ZipCode"], country, null);
    }

    private static IEnumerable<BirthDate> Birth(ListDraft draft, CsvTable table, CsvRow row)
    {
        var circa = string.Equals(table[row, "BirthDate_Circa"], "true", StringComparison.OrdinalIgnoreCase);
        if (table[row, "BirthDate_BirthDate"] is { } text)
        {
            if (ListDates.TryBirth(text, out var date))
            {
                yield return date with { Circa = date.Circa || circa };
            }
            else
            {
                draft.Report(row.Line, "BirthDate_BirthDate", $"unreadable birth date '{text}'");
            }
        }
        else if (Year(table[row, "BirthDate_YearRangeFrom"]) is { } from && Year(table[row, "BirthDate_YearRangeTo"]) is { } to)
        {
            yield return BirthDate.Between(from, to, circa);
        }
        else if (Year(table[row, "BirthDate_Year"]) is { } year)
        {
            yield return BirthDate.InYear(year, circa);
        }
    }

    // Form 1.0 writes the kind of document behind the number in brackets.
    private static Identifier? Document(ListDraft draft, CsvTable table, CsvRow row)
    {
        if (table[row, "Identification_Number"] is not { } text)
        {
            return null;
        }

        var type = EuContacts.DocumentType(table[row, "Identification_TypeCode"] ?? (text.Contains("passport", StringComparison.OrdinalIgnoreCase) ? "passport" : text.Contains("id-", StringComparison.OrdinalIgnoreCase) ? "id" : null));
        var number = text.Split('(', 2)[0].Trim();
        return number.Length == 0 ? null : new Identifier(type, number, draft.Country(row.Line, "Identification_CountryIso2Code", Iso(table[row, "Identification_CountryIso2Code"])));
    }

    private static string? Iso(string? code) => code is "00" ? null : code;

    private static string? Bracketless(string? text) => text?.Trim('(', ')');

    private static int? Year(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and <= 2999 ? year : null;
}
