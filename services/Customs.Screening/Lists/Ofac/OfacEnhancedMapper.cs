using System.Xml.Linq;

namespace Customs.Screening.Lists.Ofac;

/// <summary>Turns one entity of the ENHANCED XML into a designation.</summary>
internal sealed class OfacEnhancedMapper(ListDraft draft, XElement entity, int row)
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["Latin"] = "Latn", ["Arabic"] = "Arab", ["Cyrillic"] = "Cyrl", ["Chinese Simplified"] = "Hans", ["Chinese Traditional"] = "Hant", ["Hangul"] = "Hang", ["Japanese"] = "Jpan", ["Hebrew"] = "Hebr", ["Greek"] = "Grek",
    };

    public Designation Map()
    {
        var addresses = entity.Elements("addresses").Elements("address").SelectMany(Address).ToList();
        var features = entity.Elements("features").Elements("feature").Select(f => (Type: f.Text("type") ?? "", Value: f.Text("value") ?? "", Element: f)).ToList();
        var countries = addresses.Select(a => a.Country).Concat(features.Where(f => f.Type is "Nationality Country" or "Citizenship Country" or "Nationality of Registration" or "Vessel Flag")
            .Select(f => draft.Country(row, f.Type, f.Value)));
        return new Designation(entity.Attr("id") ?? "", Kind(), Names())
        {
            BirthDates = [.. features.Where(f => f.Type == "Birthdate").SelectMany(f => Birth(f.Value))],
            Addresses = addresses,
            Countries = [.. countries.Where(c => !c.IsNone).Distinct()],
            Identifiers = [.. Documents(), .. features.Select(f => OfacFeatures.Identifier(f.Type, f.Value)).OfType<Identifier>()],
            Programmes = Values("sanctionsPrograms", "sanctionsProgram"),
            Measures = Measures(features.Exists(f => f.Value.Contains("Secondary Sanctions", StringComparison.Ordinal) || f.Type.StartsWith("Secondary sanctions", StringComparison.Ordinal))),
            Links = [.. entity.Elements("relationships").Elements("relationship").Select(Link).OfType<DesignationLink>()],
            Remarks = string.Join("; ", features.Where(f => f.Type is not "Birthdate" and not "Gender").Select(f => $"{f.Type} {f.Value}".Trim())) is { Length: > 0 } text ? text : null,
            ValidFrom = ListDates.Day(entity.Elements("sanctionsLists").Elements("sanctionsList").FirstOrDefault()?.Attr("datePublished")),
            SourceRow = row,
        };
    }

    private DesignationKind Kind() => entity.Element("generalInfo")?.Text("entityType") switch
    {
        "Individual" => DesignationKind.Person,
        "Vessel" => DesignationKind.Vessel,
        "Aircraft" => DesignationKind.Aircraft,
        _ => DesignationKind.Entity,
    };

    private List<ListedName> Names()
    {
        var names = new List<ListedName>();
        foreach (var name in entity.Elements("names").Elements("name"))
        {
            var quality = name.Text("isPrimary") == "true" ? NameQuality.Primary
                : name.Text("isLowQuality") == "true" ? NameQuality.Weak
                : name.Text("aliasType") == "F.K.A." ? NameQuality.Former : NameQuality.Strong;
            foreach (var translation in name.Elements("translations").Elements("translation"))
            {
                if (translation.Text("formattedFullName") is { } text && text.Any(char.IsLetterOrDigit))
                {
                    var latin = translation.Text("script") is null or "Latin";
                    names.Add(new ListedName(text, quality == NameQuality.Primary && !latin ? NameQuality.Strong : quality,
                        Scripts.GetValueOrDefault(translation.Text("script") ?? "Latin")));
                }
            }
        }

        return [.. names.OrderBy(n => n.Quality == NameQuality.Primary ? 0 : 1)];
    }

    private IEnumerable<ListedAddress> Address(XElement address)
    {
        var country = draft.Country(row, "address.country", address.Text("country"));
        var translations = address.Elements("translations").Elements("translation").ToList();
        if (translations.Count == 0 && !country.IsNone)
        {
            yield return new ListedAddress(null, null, null, country, null);
        }

        foreach (var translation in translations)
        {
            var parts = translation.Elements("addressParts").Elements("addressPart").ToLookup(p => p.Text("type") ?? "", p => p.Text("value"), StringComparer.Ordinal);
            yield return new ListedAddress(
                Joined(parts["ADDRESS1"].Concat(parts["ADDRESS2"]).Concat(parts["ADDRESS3"])),
                Joined(parts["CITY"].Concat(parts["STATE/PROVINCE"]).Concat(parts["REGION"])),
                Joined(parts["POSTAL CODE"]), country, null);
        }
    }

    private IEnumerable<BirthDate> Birth(string text)
    {
        if (ListDates.TryBirth(text, out var date))
        {
            yield return date;
        }
        else
        {
            draft.Report(row, "Birthdate", $"unreadable birth date '{text}'");
        }
    }

    private IEnumerable<Identifier> Documents() =>
        entity.Elements("identityDocuments").Elements("identityDocument")
            .Where(d => d.Text("documentNumber") is not null)
            .Select(d => new Identifier(OfacFeatures.DocumentType(d.Text("type") ?? ""), d.Text("documentNumber")!, draft.Country(row, "issuingCountry", d.Text("issuingCountry"))));

    private static DesignationLink? Link(XElement relationship)
    {
        var to = relationship.Element("relatedEntity")?.Attr("entityId");
        var relation = relationship.Text("type") switch
        {
            "Owned or Controlled By" => LinkRelation.ControlledBy,
            "Acting for or on behalf of" => LinkRelation.ActsFor,
            "Leader or official of" => LinkRelation.Director,
            _ => LinkRelation.Other,
        };
        return to is null ? null : new DesignationLink(to, relation);
    }

    private IReadOnlyList<string> Values(string list, string item) =>
        [.. entity.Elements(list).Elements(item).Select(e => SourceText.Clean(e.Value)).OfType<string>().Distinct(StringComparer.Ordinal)];

    private List<string> Measures(bool secondary)
    {
        var measures = Values("sanctionsTypes", "sanctionsType").Select(t => t == "Block" ? "freeze" : t).ToList();
        if (secondary)
        {
            measures.Add("secondary-sanctions");
        }

        return measures;
    }

    private static string? Joined(IEnumerable<string?> parts) => string.Join(", ", parts.OfType<string>()) is { Length: > 0 } text ? text : null;
}
