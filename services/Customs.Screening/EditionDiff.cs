namespace Customs.Screening;

/// <summary>What changed from one edition of a list to the next.</summary>
/// <param name="Added">Designations that were not there.</param>
/// <param name="Changed">Designations that say something else than before, as they are now.</param>
/// <param name="Removed">Designations that are no longer there, as they were.</param>
public sealed record EditionDiff(IReadOnlyList<Designation> Added, IReadOnlyList<Designation> Changed, IReadOnlyList<Designation> Removed)
{
    /// <summary>Compares two editions; without one before, everything is added.</summary>
    public static EditionDiff Between(Edition? before, Edition after)
    {
        var old = before?.Designations.ToDictionary(d => d.Id, StringComparer.Ordinal) ?? [];
        var added = new List<Designation>();
        var changed = new List<Designation>();
        foreach (var designation in after.Designations)
        {
            if (!old.Remove(designation.Id, out var was))
            {
                added.Add(designation);
            }
            else if (Fingerprint(was) != Fingerprint(designation))
            {
                changed.Add(designation);
            }
        }

        return new EditionDiff(added, changed, [.. before?.Designations.Where(d => old.ContainsKey(d.Id)) ?? []]);
    }

    /// <summary>A digest of what a designation says; a decision on a match is remembered for this digest and re-opens when it changes.</summary>
    public static string Fingerprint(Designation designation) => DesignationCodec.Fingerprint(designation);
}
