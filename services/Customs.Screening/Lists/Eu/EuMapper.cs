using System.Globalization;
using System.Xml.Linq;

namespace Customs.Screening.Lists.Eu;

/// <summary>Turns one sanctionEntity of form 1.1 into a designation. The designation date is its beginning; regulation dates are amendments.</summary>
internal sealed class EuMapper(ListDraft draft, XElement entity, int row)
{
    public Designation Map()
    {
        var addresses = entity.Elements("address").Select(Address).ToList();
        var citizenships = entity.Elements("citizenship").Select(c => draft.Country(row, "citizenship", Iso(c)));
        var births = entity.Elements("birthdate").ToList();
        return new Designation(
            entity.Attr("euReferenceNumber") ?? entity.Attr("logicalId") ?? "",
            entity.Element("subjectType")?.Attr("classificationCode") == "P" || entity.Element("subjectType")?.Attr("code") == "person" ? DesignationKind.Person : DesignationKind.Entity,
            [.. entity.Elements("nameAlias").Select(Name).OfType<ListedName>()])
        {
            BirthDates = [.. births.SelectMany(Birth)],
            Addresses = addresses,
            Countries = [.. addresses.Select(a => a.Country).Concat(citizenships).Concat(births.Select(b => draft.Country(row, "birthdate", Iso(b)))).Where(c => !c.IsNone).Distinct()],
            Identifiers = [.. entity.Elements("identification").Where(i => i.Attr("knownFalse") != "true").Select(Identification).OfType<Identifier>(),
                .. entity.Elements("address").Elements("contactInfo").Select(c => EuContacts.Of(c.Attr("key"), c.Attr("value"))).OfType<Identifier>()],
            Programmes = [.. entity.Elements("regulation").Select(r => r.Attr("programme")).OfType<string>().Distinct(StringComparer.Ordinal)],
            Measures = ["freeze"],
            Remarks = string.Join(" ", entity.Elements("remark").Select(r => SourceText.Clean(r.Value)).Append(entity.Attr("designationDetails")).OfType<string>()) is { Length: > 0 } text ? text : null,
            ValidFrom = ListDates.Day(entity.Attr("designationDate")),
            ValidTo = ListDates.Day(entity.Attr("delistingDate")),
            SourceRow = row,
        };
    }

    // The first alias is the name of listing; strong="false" is the list's word for a weak alias.
    private ListedName? Name(XElement alias)
    {
        var text = alias.Attr("wholeName") ?? string.Join(' ', new[] { alias.Attr("firstName"), alias.Attr("middleName"), alias.Attr("lastName") }.OfType<string>());
        return text.Any(char.IsLetterOrDigit)
            ? new ListedName(text, alias.Attr("strong") == "false" ? NameQuality.Weak : alias.ElementsBeforeSelf("nameAlias").Any() ? NameQuality.Strong : NameQuality.Primary)
            : null;
    }

    private ListedAddress Address(XElement a) => new(
        Joined(a.Attr("street"), a.Attr("poBox") is { } box ? $"PO Box {box}" : null, a.Attr("place")), Joined(a.Attr("city"), a.Attr("region")), a.Attr("zipCode"), draft.Country(row, "address", Iso(a)), null);

    private IEnumerable<BirthDate> Birth(XElement b)
    {
        var circa = b.Attr("circa") == "true";

        // Islamic dates of the list stand in the same fields; their years would lie centuries back.
        if (b.Attr("calendarType") is { } calendar && calendar != "GREGORIAN")
        {
            draft.Report(row, "birthdate", $"birth date in calendar {calendar} is kept in no field");
        }
        else if (ListDates.TryDay(b.Attr("birthdate"), out var day))
        {
            yield return new BirthDate(day, day, circa);
        }
        else if (Number(b, "yearRangeFrom") is { } from && Number(b, "yearRangeTo") is { } to)
        {
            yield return BirthDate.Between(from, to, circa);
        }
        else if (Number(b, "year") is { } year)
        {
            yield return Number(b, "monthOfYear") is { } month && month <= 12 ? BirthDate.InMonth(year, month, circa) : BirthDate.InYear(year, circa);
        }
        else if (b.Attr("birthdate") is { } text)
        {
            draft.Report(row, "birthdate", $"unreadable birth date '{text}'");
        }
    }

    private Identifier? Identification(XElement i) => (i.Attr("latinNumber") ?? i.Attr("number")) is { } number
        ? new Identifier(EuContacts.DocumentType(i.Attr("identificationTypeCode")), number, draft.Country(row, "identification", Iso(i)))
        : null;

    private static string? Iso(XElement e) => e.Attr("countryIso2Code") is { } code && code != "00" ? code : null;

    private static int? Number(XElement e, string name) => int.TryParse(e.Attr(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 2999 ? value : null;

    private static string? Joined(params string?[] parts) => string.Join(", ", parts.OfType<string>()) is { Length: > 0 } text ? text : null;
}
