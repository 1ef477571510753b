using System.Globalization;
using System.Xml.Linq;

namespace Customs.Screening.Lists.Un;

/// <summary>Turns one INDIVIDUAL or ENTITY of the UN list into a designation.</summary>
internal sealed class UnMapper(ListDraft draft, XElement element, int row)
{
    private readonly bool _person = element.Name.LocalName == "INDIVIDUAL";

    public Designation Map()
    {
        var addresses = element.Elements(Of("ADDRESS")).Select(Address).OfType<ListedAddress>().ToList();
        var countries = addresses.Select(a => a.Country)
            .Concat(element.Elements("NATIONALITY").Elements("VALUE").Select(v => draft.Country(row, "NATIONALITY", v.Value)))
            .Concat(element.Elements("INDIVIDUAL_PLACE_OF_BIRTH").Select(p => draft.Country(row, "PLACE_OF_BIRTH", p.Text("COUNTRY"))));
        return new Designation(element.Text("REFERENCE_NUMBER") ?? element.Text("DATAID") ?? "", _person ? DesignationKind.Person : DesignationKind.Entity, Names())
        {
            BirthDates = [.. element.Elements("INDIVIDUAL_DATE_OF_BIRTH").SelectMany(Birth)],
            Addresses = addresses,
            Countries = [.. countries.Where(c => !c.IsNone).Distinct()],
            Identifiers = [.. element.Elements("INDIVIDUAL_DOCUMENT").Select(Document).OfType<Identifier>()],
            Programmes = element.Text("UN_LIST_TYPE") is { } regime ? [regime] : [],
            Measures = ["freeze"],
            Remarks = element.Text("COMMENTS1"),
            ValidFrom = ListDates.Day(element.Text("LISTED_ON")),
            SourceRow = row,
        };
    }

    private string Of(string part) => (_person ? "INDIVIDUAL_" : "ENTITY_") + part;

    private List<ListedName> Names()
    {
        string[] parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];
        var names = new List<ListedName> { new(string.Join(' ', parts.Select(p => element.Text(p)).OfType<string>()), NameQuality.Primary, "Latn") };
        if (element.Text("NAME_ORIGINAL_SCRIPT") is { } original)
        {
            names.Add(new ListedName(original, NameQuality.Strong));
        }

        // Placeholders without a name are common. QUALITY "Low" is the UN's word for a weak alias.
        foreach (var alias in element.Elements(Of("ALIAS")))
        {
            if (alias.Text("ALIAS_NAME") is { } text && text.Any(char.IsLetterOrDigit))
            {
                names.Add(new ListedName(text, alias.Text("QUALITY")?.ToUpperInvariant() switch
                {
                    "LOW" => NameQuality.Weak,
                    "F.K.A." => NameQuality.Former,
                    _ => NameQuality.Strong,
                }));
            }
        }

        return names;
    }

    private ListedAddress? Address(XElement a)
    {
        var country = draft.Country(row, "ADDRESS.COUNTRY", a.Text("COUNTRY"));
        var city = string.Join(", ", new[] { a.Text("CITY"), a.Text("STATE_PROVINCE") }.OfType<string>());
        return country.IsNone && city.Length == 0 && a.Text("STREET") is null && a.Text("NOTE") is null
            ? null
            : new ListedAddress(a.Text("STREET"), city.Length == 0 ? null : city, a.Text("ZIP_CODE"), country, city.Length == 0 && a.Text("STREET") is null ? a.Text("NOTE") : null);
    }

    private IEnumerable<BirthDate> Birth(XElement birth)
    {
        var circa = birth.Text("TYPE_OF_DATE")?.StartsWith("APPROX", StringComparison.OrdinalIgnoreCase) ?? false;
        if (Year(birth.Text("FROM_YEAR")) is { } from && Year(birth.Text("TO_YEAR")) is { } to)
        {
            yield return BirthDate.Between(from, to, circa);
        }
        else if (birth.Text("DATE") is { } date)
        {
            if (ListDates.TryDay(date, out var day))
            {
                yield return new BirthDate(day, day, circa);
            }
            else
            {
                draft.Report(row, "DATE_OF_BIRTH.DATE", $"unreadable date '{date}'");
            }
        }
        else if (birth.Text("YEAR") is { } text)
        {
            if (Year(text) is { } year)
            {
                yield return BirthDate.InYear(year, circa);
            }
            else
            {
                draft.Report(row, "DATE_OF_BIRTH.YEAR", $"unreadable year '{text}'");
            }
        }
    }

    private Identifier? Document(XElement document)
    {
        if (document.Text("NUMBER") is not { } number)
        {
            return null;
        }

        var kind = document.Text("TYPE_OF_DOCUMENT")?.ToUpperInvariant() ?? "";
        var type = kind.Contains("PASSPORT", StringComparison.Ordinal) ? IdentifierType.Passport
            : kind.Contains("NATIONAL", StringComparison.Ordinal) ? IdentifierType.NationalId : IdentifierType.Other;
        return new Identifier(type, number, draft.Country(row, "DOCUMENT.COUNTRY", document.Text("ISSUING_COUNTRY") ?? document.Text("COUNTRY_OF_ISSUE")));
    }

    private static int? Year(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and <= 2999 ? year : null;
}
