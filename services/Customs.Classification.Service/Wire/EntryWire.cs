namespace Customs.Classification.Service;

/// <summary>Entries of official lists between the core and the wire. The store keeps the wire form, so both directions are whole.</summary>
internal static class EntryWire
{
    /// <summary>Resource name.</summary>
    public static string Name(string list, string code) => $"controlLists/{list}/entries/{Uri.EscapeDataString(code)}";

    /// <summary>The wire form.</summary>
    public static V1.ControlListEntry ToWire(OfficialEntry entry, string list, DateOnly from, string source)
    {
        var wire = new V1.ControlListEntry { Name = Name(list, entry.Code), Code = entry.Code, Title = entry.Title, ValidFrom = Dates.ToWire(from), Source = source };
        wire.Paragraphs.AddRange(entry.Paragraphs.Select(p => new V1.ControlListEntry.Types.Paragraph { Path = p.Path, Kind = p.Kind, Text = p.Text }));
        return wire;
    }

    /// <summary>The core form of what the store keeps.</summary>
    public static OfficialEntry ToCore(V1.ControlListEntry wire) =>
        new(wire.Code, wire.Title, [.. wire.Paragraphs.Select(p => new OfficialParagraph(p.Path, p.Kind, p.Text))]);

    /// <summary>An entry of a pack: its own words, since a pack quotes nobody.</summary>
    public static V1.ControlListEntry ToWire(ControlEntry entry, string list)
    {
        var wire = new V1.ControlListEntry
        {
            Name = Name(list, entry.Id),
            Code = entry.Code,
            Title = entry.Title.GetValueOrDefault("en", entry.Id),
            ValidFrom = entry.ValidFrom == DateOnly.MinValue ? null : Dates.ToWire(entry.ValidFrom),
            ValidTo = Dates.ToWire(entry.ValidTo),
            Source = entry.Source,
        };
        wire.Paragraphs.Add(new V1.ControlListEntry.Types.Paragraph { Kind = "item", Text = entry.Summary.GetValueOrDefault("en", "") });
        wire.Paragraphs.AddRange(entry.Exclusions.Select(e => new V1.ControlListEntry.Types.Paragraph { Path = e.Path, Kind = "note", Text = e.Text.GetValueOrDefault("en", "") }));
        return wire;
    }
}
