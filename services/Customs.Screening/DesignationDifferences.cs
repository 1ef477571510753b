namespace Customs.Screening;

/// <summary>Tells in what two states of one designation differ, for people who read what changed on a list.</summary>
public static class DesignationDifferences
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

    /// <summary>Names the fields that differ; where a designation stands in its file does not count.</summary>
    public static IReadOnlyList<string> Of(Designation before, Designation after) => [.. Fields.Where(f => !f.Same(before, after)).Select(f => f.Field)];
}
