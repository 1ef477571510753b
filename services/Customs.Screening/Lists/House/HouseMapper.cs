namespace Customs.Screening.Lists.House;

/// <summary>Turns a house row into a designation; a word that is not of the form is reported and kept as the nearest general one.</summary>
internal static class HouseMapper
{
    public static Designation Map(ListDraft draft, HouseRow row, int line)
    {
        var addresses = (row.Addresses ?? []).Select(a =>
            new ListedAddress(a.Street, a.City, a.Postcode, draft.Country(line, "addresses.country", a.Country), a.Full)).ToList();
        var names = row.Names.Select((n, i) => new ListedName(n.Name, Quality(draft, line, n.Quality, i == 0), n.Script)).ToList();
        return new Designation(row.Id, Kind(draft, line, row.Kind), names)
        {
            BirthDates = [.. BirthDates(draft, line, row.BirthDates)],
            Addresses = addresses,
            Countries = [.. (row.Countries ?? []).Select(c => draft.Country(line, "countries", c)).Concat(addresses.Select(a => a.Country)).Where(c => !c.IsNone).Distinct()],
            Identifiers = [.. (row.Identifiers ?? []).Select(i =>
                new Identifier(IdentifierTypes.Read(i.Type), i.Value, draft.Country(line, "identifiers.country", i.Country)))],
            Programmes = row.Programmes ?? [],
            Measures = row.Measures ?? [],
            Links = [.. (row.Links ?? []).Select(l => new DesignationLink(l.Id, Relation(l.Relation), l.Percent, Day(draft, line, "links.from", l.From), Day(draft, line, "links.to", l.To)))],
            Remarks = row.Source is null ? row.Remarks : row.Remarks is null ? row.Source : $"{row.Remarks} ({row.Source})",
            ValidFrom = Day(draft, line, "valid_from", row.ValidFrom),
            ValidTo = Day(draft, line, "valid_to", row.ValidTo),
            SourceRow = line,
        };
    }

    private static DesignationKind Kind(ListDraft draft, int line, string? kind)
    {
        switch (kind)
        {
            case "person": return DesignationKind.Person;
            case "entity": return DesignationKind.Entity;
            case "vessel": return DesignationKind.Vessel;
            case "aircraft": return DesignationKind.Aircraft;
            case "address": return DesignationKind.Address;
            case null or "unknown": return DesignationKind.Unknown;
            default:
                draft.Report(line, "kind", $"unknown kind '{kind}'");
                return DesignationKind.Unknown;
        }
    }

    private static NameQuality Quality(ListDraft draft, int line, string? quality, bool first)
    {
        switch (quality)
        {
            case null: return first ? NameQuality.Primary : NameQuality.Strong;
            case "primary": return NameQuality.Primary;
            case "strong": return NameQuality.Strong;
            case "weak": return NameQuality.Weak;
            case "former": return NameQuality.Former;
            default:
                draft.Report(line, "names.quality", $"unknown quality '{quality}'");
                return NameQuality.Strong;
        }
    }

    private static LinkRelation Relation(string relation) => relation switch
    {
        "owned-by" => LinkRelation.OwnedBy,
        "controlled-by" => LinkRelation.ControlledBy,
        "acts-for" => LinkRelation.ActsFor,
        "shares-address" => LinkRelation.SharesAddress,
        "director" => LinkRelation.Director,
        _ => LinkRelation.Other,
    };

    private static IEnumerable<BirthDate> BirthDates(ListDraft draft, int line, IReadOnlyList<string>? dates)
    {
        foreach (var text in dates ?? [])
        {
            if (BirthDate.TryParse(text, out var date) || ListDates.TryBirth(text, out date))
            {
                yield return date;
            }
            else
            {
                draft.Report(line, "birth_dates", $"unreadable birth date '{text}'");
            }
        }
    }

    private static DateOnly? Day(ListDraft draft, int line, string field, string? text)
    {
        if (text is null || ListDates.TryDay(text, out _))
        {
            return ListDates.Day(text);
        }

        draft.Report(line, field, $"unreadable date '{text}'");
        return null;
    }
}
