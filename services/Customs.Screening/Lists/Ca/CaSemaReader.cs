using System.Xml;
using System.Xml.Linq;

namespace Customs.Screening.Lists.Ca;

/// <summary>Reads Canada's consolidated autonomous sanctions (SEMA and Magnitsky law). The file has neither ids nor a date: schedule and item are the id, the day must be given.</summary>
public static class CaSemaReader
{
    /// <summary>Reads all records.</summary>
    public static ListDraft Read(IReadOnlyList<SourceFile> files)
    {
        var draft = new ListDraft();
        using var reader = SourceText.OpenXml(files[0]);
        if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "data-set")
        {
            throw new UnreadableListException("the root element is not data-set");
        }

        var row = 0;
        foreach (var record in SourceText.Elements(reader, "record"))
        {
            draft.Add(Map(draft, record, ++row));
        }

        return draft;
    }

    private static Designation Map(ListDraft draft, XElement record, int row)
    {
        var imo = record.Text("ShipIMONumber");
        var entity = record.Text("EntityOrShip");
        var name = entity ?? string.Join(' ', new[] { record.Text("GivenName"), record.Text("LastName") }.OfType<string>());
        var regime = record.Text("Country")?.Split('/')[0].Trim() ?? "";
        var born = imo is null && entity is null ? record.Text("DateOfBirthOrShipBuildDate") : null;
        return new Designation($"{regime} {record.Text("Schedule")} {record.Text("Item")}".Replace(' ', '-'), imo is not null ? DesignationKind.Vessel : entity is not null ? DesignationKind.Entity : DesignationKind.Person,
            [new ListedName(name, NameQuality.Primary), .. Aliases(record.Text("Aliases"))])
        {
            BirthDates = [.. Birth(draft, born, row)],
            Countries = CountryNames.TryFind(regime, out var country) ? [country] : [],
            Identifiers = imo is null ? [] : [new Identifier(IdentifierType.Imo, imo)],
            Programmes = [regime],
            Measures = ["freeze"],
            Remarks = record.Text("TitleOrShip"),
            ValidFrom = ListDates.Day(record.Text("DateOfListing")),
            SourceRow = row,
        };
    }

    private static IEnumerable<ListedName> Aliases(string? text) => (text ?? "")
        .Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(a => a.Any(char.IsLetterOrDigit)).Distinct(StringComparer.Ordinal).Select(a => new ListedName(a, NameQuality.Strong));

    private static IEnumerable<BirthDate> Birth(ListDraft draft, string? text, int row)
    {
        if (text is not null && ListDates.TryBirth(text, out var date))
        {
            yield return date;
        }
        else if (text is not null)
        {
            draft.Report(row, "DateOfBirthOrShipBuildDate", $"unreadable birth date '{text}'");
        }
    }
}
