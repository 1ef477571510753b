using System.Globalization;
using Customs.Screening.V1;

namespace Customs.Tool.Json;

/// <summary>Writes editions and lists as contracts, section 2, has them.</summary>
internal static class EditionRow
{
    /// <summary>What an import came to.</summary>
    public static string Imported(Edition edition) => Row.Of(json =>
    {
        json.WriteString("list", List(edition.Name));
        json.WriteString("edition", Day(edition));
        json.WriteNumber("designations", edition.DesignationCount);
        json.WriteNumber("names", edition.NameCount);
        json.WriteNumber("added", edition.AddedCount);
        json.WriteNumber("changed", edition.ChangedCount);
        json.WriteNumber("removed", edition.RemovedCount);
        json.Objects("problems", edition.Problems, (j, p) =>
        {
            j.WriteNumber("row", p.Row);
            j.WriteString("field", p.Field);
            j.WriteString("problem", p.Problem);
        });
        json.WriteString("state", State(edition));
        json.TextOrNull("reason", edition.Reason);
    });

    /// <summary>Where a list stands.</summary>
    public static string Status(PublishedList list) => Row.Of(json =>
    {
        var edition = list.ActiveEdition;
        json.WriteString("list", List(list.Name));
        json.TextOrNull("edition", edition is null ? "" : Day(edition));
        json.TextOrNull("loaded_time", edition?.LoadTime?.ToDateTimeOffset().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "");
        json.WriteNumber("age_hours", Math.Round(list.AgeHours, 2));
        json.WriteNumber("designations", edition?.DesignationCount ?? 0);
        json.WriteNumber("names", edition?.NameCount ?? 0);
        json.WriteString("state", edition is null ? "REJECTED" : State(edition));
    });

    /// <summary>The list's own name out of lists/{list} or lists/{list}/editions/{edition}.</summary>
    public static string List(string name) => name.Split('/') is [_, var list, ..] ? list : name;

    private static string State(Edition edition) => Enums.Name(edition.State, Edition.Descriptor.EnumTypes[0], "STATE_");

    private static string Day(Edition edition) =>
        edition.EditionDate is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}") : "";
}
