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
    /// <param name="state">Federal state, DE-BY; empty when unknown. A desk of another state never fits then, and the state's own fits though it is chosen by hand else.</param>
    /// <returns>The desk whose restrictions all fit and that has most of them; null when the table is empty or none fits.</returns>
    /// <remarks>Order of weight: office (2 for each letter of the prefix), then programme (3), state (2), family (1); equal ones by name.</remarks>
    public Desk? Suggest(string office, IReadOnlyCollection<string> programmes, string family, string state = "") => Desks
        .Where(desk => !desk.ByHandOnly || (state.Length > 0 && desk.Jurisdiction == state))
        .Select(desk => (Desk: desk, Fit: Fit(desk, office, programmes, family, state)))
        .Where(d => d.Fit is not null)
        .OrderByDescending(d => d.Fit)
        .Select(d => d.Desk)
        .FirstOrDefault();

    private static int? Fit(Desk desk, string office, IReadOnlyCollection<string> programmes, string family, string state)
    {
        var fit = 0;
        if (state.Length > 0 && desk.Jurisdiction.Length > 2)
        {
            if (desk.Jurisdiction != state)
            {
                return null;
            }

            fit += 2;
        }

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
