namespace Customs.Referral;

/// <summary>Chooses the desk for a hold: the one that names most of what is known of it.</summary>
public sealed class DeskTable(IReadOnlyList<Desk> desks)
{
    /// <summary>All desks, by name.</summary>
    public IReadOnlyList<Desk> Desks { get; } = [.. desks.OrderBy(d => d.Name, StringComparer.Ordinal)];

    /// <summary>Finds a desk by its resource name.</summary>
    public Desk? Find(string name) => Desks.FirstOrDefault(d => d.Name == name);

    /// <summary>Suggests the desk for a hold; an officer may choose another.</summary>
    /// <param name="office">Customs office of the declaration; empty when unknown.</param>
    /// <param name="programmes">Programmes that the goods serve.</param>
    /// <param name="family">Goods family; empty when undetermined.</param>
    /// <returns>The desk whose restrictions all fit and that has most of them; null when the table is empty or none fits.</returns>
    /// <remarks>Order of weight: office (2 for each further letter of the prefix), then programme, then family; equal ones by name.</remarks>
    public Desk? Suggest(string office, IReadOnlyCollection<string> programmes, string family) => Desks
        .Where(desk => !desk.ByHandOnly)
        .Select(desk => (Desk: desk, Fit: Fit(desk, office, programmes, family)))
        .Where(d => d.Fit is not null)
        .OrderByDescending(d => d.Fit)
        .Select(d => d.Desk)
        .FirstOrDefault();

    private static int? Fit(Desk desk, string office, IReadOnlyCollection<string> programmes, string family)
    {
        var fit = 0;
        if (desk.OfficePrefixes.Count > 0)
        {
            var longest = desk.OfficePrefixes.Where(p => office.StartsWith(p, StringComparison.Ordinal)).Select(p => p.Length).DefaultIfEmpty(0).Max();
            if (longest == 0)
            {
                return null;
            }

            fit += 2 * longest;
        }

        if (desk.Programmes.Count > 0)
        {
            if (!desk.Programmes.Any(programmes.Contains))
            {
                return null;
            }

            fit += 3;
        }

        if (desk.Families.Count > 0)
        {
            if (!desk.Families.Any(f => family.StartsWith(f, StringComparison.Ordinal)))
            {
                return null;
            }

            fit += 1;
        }

        return fit;
    }
}
