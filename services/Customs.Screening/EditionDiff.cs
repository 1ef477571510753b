namespace Customs.Screening;

/// <summary>How a designation differs between two editions.</summary>
public enum DesignationDifference
{
    /// <summary>Only in the later edition.</summary>
    Added,

    /// <summary>In both, with differences.</summary>
    Changed,

    /// <summary>Only in the earlier edition.</summary>
    Removed,
}

/// <summary>One designation that differs.</summary>
/// <param name="Designation">As it stands in the later edition, or as it stood in the earlier one when it was removed.</param>
/// <param name="Difference">How it differs.</param>
/// <param name="Fields">What differs: names, addresses, programmes and so on; empty for added and removed ones.</param>
public sealed record DesignationChange(Designation Designation, DesignationDifference Difference, IReadOnlyList<string> Fields);

/// <summary>Tells what differs between two editions of a list, by the list's own ids.</summary>
public static class EditionDiff
{
    private static readonly (string Field, Func<Designation, Designation, bool> Same)[] Fields =
    [
        ("kind", (a, b) => a.Kind == b.Kind),
        ("names", (a, b) => a.Names.SequenceEqual(b.Names)),
        ("birth dates", (a, b) => a.BirthDates.SequenceEqual(b.BirthDates)),
        ("addresses", (a, b) => a.Addresses.SequenceEqual(b.Addresses)),
        ("countries", (a, b) => a.Countries.SequenceEqual(b.Countries)),
        ("identifiers", (a, b) => a.Identifiers.SequenceEqual(b.Identifiers)),
        ("programmes", (a, b) => a.Programmes.SequenceEqual(b.Programmes)),
        ("measures", (a, b) => a.Measures.SequenceEqual(b.Measures)),
        ("links", (a, b) => a.Links.SequenceEqual(b.Links)),
        ("licence", (a, b) => a.LicenceRequirement == b.LicenceRequirement && a.LicencePolicy == b.LicencePolicy),
        ("remarks", (a, b) => a.Remarks == b.Remarks),
        ("validity", (a, b) => a.ValidFrom == b.ValidFrom && a.ValidTo == b.ValidTo),
    ];

    /// <summary>Compares two editions; where a designation stands in the file does not count. Ordered by id.</summary>
    /// <param name="before">The earlier edition; null when there is none, so that all are added.</param>
    /// <param name="after">The later edition.</param>
    public static IReadOnlyList<DesignationChange> Compare(Edition? before, Edition after)
    {
        var earlier = (before?.Designations ?? []).ToDictionary(d => d.Id, StringComparer.Ordinal);
        var changes = new List<DesignationChange>();
        foreach (var designation in after.Designations)
        {
            if (!earlier.Remove(designation.Id, out var old))
            {
                changes.Add(new DesignationChange(designation, DesignationDifference.Added, []));
            }
            else if (Differing(old, designation) is { Count: > 0 } fields)
            {
                changes.Add(new DesignationChange(designation, DesignationDifference.Changed, fields));
            }
        }

        changes.AddRange(earlier.Values.Select(d => new DesignationChange(d, DesignationDifference.Removed, [])));
        return [.. changes.OrderBy(c => c.Designation.Id, StringComparer.Ordinal)];
    }

    private static List<string> Differing(Designation before, Designation after) => [.. Fields.Where(f => !f.Same(before, after)).Select(f => f.Field)];
}
