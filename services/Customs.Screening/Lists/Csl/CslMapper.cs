using System.Text.RegularExpressions;
using Customs.Primitives;

namespace Customs.Screening.Lists.Csl;

/// <summary>Turns one row of the CSL into a designation.</summary>
internal static partial class CslMapper
{
    public static Designation Map(ListDraft draft, CslRow row)
    {
        var source = row.Field("source") ?? "";
        var code = SourceCode(source);
        var (name, glued) = CslNames.Part(row.Field("name") ?? "");
        var addresses = row.List("addresses").Select(a => Address(a)).ToList();
        var number = row.Field("entity_number") ?? row.Field("_id") ?? "";
        var countries = row.List("citizenships").Concat(row.List("nationalities")).Concat(row.List("countries")).Select(c => draft.Country(row.Number, "countries", c))
            .Append(draft.Country(row.Number, "vessel_flag", row.Field("vessel_flag")));
        return new Designation($"{code}-{number}", CslNames.Kind(row.Field("type"), name), [new ListedName(name, NameQuality.Primary), .. CslNames.Aliases(row.List("alt_names").Concat(glued), name)])
        {
            BirthDates = [.. row.List("dates_of_birth").SelectMany(d => Birth(draft, row.Number, d))],
            Addresses = addresses,
            Countries = [.. addresses.Select(a => a.Country).Concat(countries).Where(c => !c.IsNone).Distinct()],
            Identifiers = [.. row.List("ids").Select(Identifier).OfType<Identifier>()],
            Programmes = [.. row.List("programs").Append(code).Distinct(StringComparer.Ordinal)],
            Measures = CslMeasures.Of(code),
            LicenceRequirement = row.Field("license_requirement"),
            LicencePolicy = row.Field("license_policy"),
            Remarks = string.Join("; ", new[] { row.Field("title"), row.Field("federal_register_notice"), row.Field("remarks") }.OfType<string>()) is { Length: > 0 } text ? text : null,
            ValidFrom = ListDates.Day(row.Field("start_date")),
            ValidTo = ListDates.Day(row.Field("end_date")),
            SourceRow = row.Number,
        };
    }

    /// <summary>"Entity List (EL) - Bureau of Industry and Security" is EL.</summary>
    private static string SourceCode(string source) => Code().Match(source) is { Success: true } m ? m.Groups["code"].Value.Split(' ')[0] : source.Length == 0 ? "CSL" : source.Split(' ')[0];

    private static ListedAddress Address(string text)
    {
        var at = text.LastIndexOf(", ", StringComparison.Ordinal);
        var last = at < 0 ? text : text[(at + 2)..];
        return CountryCode.TryParse(last, out var country)
            ? new ListedAddress(null, null, null, country, at < 0 ? null : text[..at])
            : new ListedAddress(null, null, null, default, text);
    }

    private static IEnumerable<BirthDate> Birth(ListDraft draft, int row, string text)
    {
        if (ListDates.TryBirth(text, out var date))
        {
            yield return date;
        }
        else
        {
            draft.Report(row, "dates_of_birth", $"unreadable birth date '{text}'");
        }
    }

    // "RU, 1027700132195, Registration Number", "9187629, IMO" or "http://x.com, Website": the type stands last, a country may stand first.
    private static Identifier? Identifier(string text)
    {
        var parts = text.Split(", ");
        if (parts.Length < 2)
        {
            return null;
        }

        var first = CountryCode.TryParse(parts[0], out var country) && parts.Length > 2 ? 1 : 0;
        var type = parts.FirstOrDefault(p => KnownType().IsMatch(p));
        if (type is null || type == parts[first])
        {
            return null;
        }

        return Ofac.OfacFeatures.Identifier(type, parts[first]) ?? new Identifier(Ofac.OfacFeatures.DocumentType(type), parts[first], first == 1 ? country : default);
    }

    [GeneratedRegex(@"\((?<code>[A-Z-]+(?: List)?)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"Passport|National|Tax|Regist|IMO|MMSI|SWIFT|BIC|Email|Website|Phone|Digital Currency|Number|Cedula|SSN|C\.R\. No|NIT|RUC|C\.U\.R\.P|R\.F\.C|D\.N\.I|ID No", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KnownType();
}
