using System.Xml;
using System.Xml.Linq;

namespace Customs.Screening.Lists.Ofac;

/// <summary>Reads OFAC's plain XML (sdnList) of the SDN and the consolidated list. The file states how many entries it holds, and is refused when it holds another number.</summary>
public static class OfacXmlReader
{
    /// <summary>Reads all entries; the edition's day is Publish_Date, month first.</summary>
    public static ListDraft Read(IReadOnlyList<SourceFile> files)
    {
        var draft = new ListDraft();
        using var reader = SourceText.OpenXml(files[0]);
        if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "sdnList")
        {
            throw new UnreadableListException("the root element is not sdnList");
        }

        var row = 0;
        var stated = -1;
        foreach (var element in SourceText.Elements(reader, "publshInformation", "sdnEntry"))
        {
            if (element.Name.LocalName == "publshInformation")
            {
                draft.Date = DateOnly.TryParseExact(element.Text("Publish_Date"), "MM/dd/yyyy", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;
                stated = int.TryParse(element.Text("Record_Count"), System.Globalization.CultureInfo.InvariantCulture, out var count) ? count : -1;
            }
            else
            {
                draft.Add(Map(draft, element, ++row));
            }
        }

        return stated >= 0 && stated != row ? throw new UnreadableListException($"the file states {stated} entries and holds {row}") : draft;
    }

    private static Designation Map(ListDraft draft, XElement entry, int row)
    {
        var addresses = entry.Elements("addressList").Elements("address").Select(a => Address(draft, a, row)).ToList();
        var nationalities = entry.Elements("nationalityList").Elements("nationality").Concat(entry.Elements("citizenshipList").Elements("citizenship")).Select(n => draft.Country(row, "nationality", n.Text("country")));
        var ids = entry.Elements("idList").Elements("id").Select(i => (Type: i.Text("idType") ?? "", Number: i.Text("idNumber") ?? "", Country: i.Text("idCountry"))).ToList();
        return new Designation(entry.Text("uid") ?? "", Kind(entry.Text("sdnType")), [new ListedName(Name(entry), NameQuality.Primary, "Latn"), .. entry.Elements("akaList").Elements("aka").Select(Alias)])
        {
            BirthDates = [.. entry.Elements("dateOfBirthList").Elements("dateOfBirthItem").SelectMany(b => Birth(draft, b.Text("dateOfBirth"), row))],
            Addresses = addresses,
            Countries = [.. addresses.Select(a => a.Country).Concat(nationalities).Append(draft.Country(row, "vesselFlag", entry.Element("vesselInfo")?.Text("vesselFlag"))).Where(c => !c.IsNone).Distinct()],
            Identifiers = [.. ids.Where(i => i.Number.Length > 0 && !IsRemark(i.Type)).Select(i =>
                OfacFeatures.Identifier(i.Type, i.Number) ?? new Identifier(OfacFeatures.DocumentType(i.Type), i.Number, draft.Country(row, "idCountry", i.Country)))],
            Programmes = [.. entry.Elements("programList").Elements("program").Select(p => p.Value.Trim())],
            Measures = ids.Exists(i => i.Type.Contains("econdary", StringComparison.Ordinal) || i.Number.Contains("Secondary", StringComparison.Ordinal)) ? ["freeze", "secondary-sanctions"] : ["freeze"],
            Remarks = string.Join("; ", new[] { entry.Text("remarks"), entry.Text("title") }.OfType<string>().Concat(ids.Where(i => IsRemark(i.Type)).Select(i => $"{i.Type} {i.Number}"))) is { Length: > 0 } text ? text : null,
            SourceRow = row,
        };
    }

    // The id list also carries what names nobody: gender, risk notes, directives.
    private static bool IsRemark(string type) => type is "Gender" || type.EndsWith(':') || type.EndsWith('-') || type.Contains("Date", StringComparison.Ordinal) || type.Contains("Determination", StringComparison.Ordinal)
        || type.Contains("Type", StringComparison.Ordinal);

    private static DesignationKind Kind(string? type) => type switch
    {
        "Individual" => DesignationKind.Person,
        "Vessel" => DesignationKind.Vessel,
        "Aircraft" => DesignationKind.Aircraft,
        _ => DesignationKind.Entity,
    };

    private static string Name(XElement e) => e.Text("firstName") is { } first ? $"{e.Text("lastName")}, {first}" : e.Text("lastName") ?? "";

    private static ListedName Alias(XElement aka) => new(Name(aka),
        aka.Text("category") == "weak" ? NameQuality.Weak : aka.Text("type") == "f.k.a." ? NameQuality.Former : NameQuality.Strong, "Latn");

    private static ListedAddress Address(ListDraft draft, XElement a, int row) => new(
        Joined(a.Text("address1"), a.Text("address2"), a.Text("address3")), Joined(a.Text("city"), a.Text("stateOrProvince")), a.Text("postalCode"), draft.Country(row, "country", a.Text("country")), null);

    private static IEnumerable<BirthDate> Birth(ListDraft draft, string? text, int row)
    {
        if (text is not null && ListDates.TryBirth(text, out var date))
        {
            yield return date;
        }
        else if (text is not null)
        {
            draft.Report(row, "dateOfBirth", $"unreadable birth date '{text}'");
        }
    }

    private static string? Joined(params string?[] parts) => string.Join(", ", parts.OfType<string>()) is { Length: > 0 } text ? text : null;
}
