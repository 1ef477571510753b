using System.Globalization;
using Customs.Classification.V1;

namespace Customs.Tool.Json;

/// <summary>Writes control lists in the manner of the published lists.</summary>
internal static class ControlListRow
{
    /// <summary>What an import came to.</summary>
    public static string Imported(ControlListEdition edition) => Row.Of(json =>
    {
        json.WriteString("list", EditionRow.List(edition.Name));
        json.WriteString("edition", Day(edition));
        json.WriteNumber("entries", edition.EntryCount);
        json.WriteNumber("rules", edition.RuleCount);
        json.WriteNumber("added", edition.AddedCount);
        json.WriteNumber("changed", edition.ChangedCount);
        json.WriteNumber("removed", edition.RemovedCount);
        json.Texts("problems", edition.Problems);
        json.WriteString("state", State(edition));
        json.TextOrNull("reason", edition.Reason);
    });

    /// <summary>Where a control list stands.</summary>
    public static string Status(ControlList list) => Row.Of(json =>
    {
        var edition = list.ActiveEdition;
        json.WriteString("list", EditionRow.List(list.Name));
        json.TextOrNull("edition", edition is null ? "" : Day(edition));
        json.TextOrNull("loaded_time", edition?.LoadTime?.ToDateTimeOffset().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "");
        json.WriteNumber("entries", edition?.EntryCount ?? 0);
        json.WriteNumber("rules", edition?.RuleCount ?? 0);
        json.WriteString("state", edition is null ? "REJECTED" : State(edition));
    });

    /// <summary>How an entry differs.</summary>
    public static string Change(EntryChange change) => Row.Of(json =>
    {
        json.WriteString("code", change.Code);
        json.WriteString("kind", Enums.Name(change.Kind, EntryChange.Descriptor.EnumTypes[0], "KIND_"));
        json.Objects("paragraphs", change.Paragraphs, (j, p) =>
        {
            j.WriteString("path", p.Path);
            j.TextOrNull("before", p.Before);
            j.TextOrNull("after", p.After);
        });
    });

    private static string State(ControlListEdition edition) => Enums.Name(edition.State, ControlListEdition.Descriptor.EnumTypes[0], "STATE_");

    private static string Day(ControlListEdition edition) =>
        edition.EditionDate is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}") : "";
}
