using System.Xml.Linq;

namespace Customs.Screening.Lists.Eu;

/// <summary>Turns one ENTITY of the form before 2018 into a designation.</summary>
internal static class EuGlobalMapper
{
    public static Designation Map(ListDraft draft, XElement entity, int row)
    {
        var addresses = entity.Elements("ADDRESS").Select(a => new ListedAddress(
            Joined(a.Text("NUMBER"), a.Text("STREET"), a.Text("OTHER")), a.Text("CITY"), a.Text("ZIPCODE"), draft.Country(row, "ADDRESS.COUNTRY", a.Text("COUNTRY")), null)).ToList();
        var citizen = entity.Elements("CITIZEN").Select(c => draft.Country(row, "CITIZEN.COUNTRY", c.Text("COUNTRY")));
        return new Designation(entity.Attr("Id") ?? "", entity.Attr("Type") == "P" ? DesignationKind.Person : DesignationKind.Entity,
            [.. entity.Elements("NAME").Select((n, i) => new ListedName(Name(n), i == 0 ? NameQuality.Primary : NameQuality.Strong)).Where(n => n.Text.Any(char.IsLetterOrDigit))])
        {
            BirthDates = [.. entity.Elements("BIRTH").SelectMany(b => Birth(draft, b.Text("DATE"), row))],
            Addresses = [.. addresses.Where(a => a.Text.Length > 0 || !a.Country.IsNone)],
            Countries = [.. addresses.Select(a => a.Country).Concat(citizen).Where(c => !c.IsNone).Distinct()],
            Identifiers = [.. entity.Elements("PASSPORT").Select(p => Passport(draft, p, row)).OfType<Identifier>()],
            Programmes = entity.Attr("programme") is { } programme ? [programme] : [],
            Measures = ["freeze"],
            Remarks = entity.Attr("remark"),
            SourceRow = row,
        };
    }

    private static string Name(XElement name) =>
        name.Text("WHOLENAME") ?? string.Join(' ', new[] { name.Text("FIRSTNAME"), name.Text("MIDDLENAME"), name.Text("LASTNAME") }.OfType<string>());

    private static IEnumerable<BirthDate> Birth(ListDraft draft, string? text, int row)
    {
        if (text is not null && ListDates.TryBirth(text, out var date))
        {
            yield return date;
        }
        else if (text is not null)
        {
            draft.Report(row, "BIRTH.DATE", $"unreadable birth date '{text}'");
        }
    }

    // "AD001095 (passport-National passport) ((passport))": the number stands before the first bracket.
    private static Identifier? Passport(ListDraft draft, XElement passport, int row)
    {
        if (passport.Text("NUMBER") is not { } text)
        {
            return null;
        }

        var number = text.Split('(', 2)[0].Trim();
        var type = text.Contains("passport", StringComparison.OrdinalIgnoreCase) ? IdentifierType.Passport
            : text.Contains("id-", StringComparison.OrdinalIgnoreCase) || text.Contains("national", StringComparison.OrdinalIgnoreCase) ? IdentifierType.NationalId : IdentifierType.Other;
        return number.Length == 0 ? null : new Identifier(type, number, draft.Country(row, "PASSPORT.COUNTRY", passport.Text("COUNTRY")));
    }

    private static string? Joined(params string?[] parts) => string.Join(", ", parts.OfType<string>()) is { Length: > 0 } text ? text : null;
}
