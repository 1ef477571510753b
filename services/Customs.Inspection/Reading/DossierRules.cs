using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Reading;

/// <summary>What a dossier must hold beyond the form of its fields. A contradiction that means something (two end users, currencies that differ)
/// is no violation: the assessment shows it.</summary>
public static class DossierRules
{
    /// <summary>Checks a dossier that came in another form than JSON. Paths are those of the JSON form.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="now">Time of receipt; a declaration lodged more than a day later is wrong.</param>
    public static IReadOnlyList<FieldViolation> Check(Dossier dossier, DateTimeOffset now)
    {
        var report = new FormReport();
        Check(dossier, now, report);
        return report.Violations;
    }

    internal static void Check(Dossier dossier, DateTimeOffset now, FormReport report)
    {
        var declaration = dossier.Declaration;
        if (declaration.LodgedAt > now.AddDays(1))
        {
            report.Violation("declaration.lodgedAt", $"lies in the future: {declaration.LodgedAt:yyyy-MM-dd}");
        }

        if (declaration.Parties.Count < 2)
        {
            report.Violation("declaration.parties", "needs at least two parties");
        }

        if (declaration.GoodsItems.Count == 0)
        {
            report.Violation("declaration.goodsItems", "needs at least one item");
        }

        Twice(declaration.Parties.Select(p => p.Ref), "declaration.parties[{0}].ref", "names a party that was named before", report);
        Twice(declaration.GoodsItems.Select(i => i.ItemNumber), "declaration.goodsItems[{0}].itemNumber", "is the number of another item too", report);
        for (var i = 0; i < declaration.Parties.Count; i++)
        {
            if (declaration.Parties[i].Roles.Count == 0)
            {
                report.Violation($"declaration.parties[{i}].roles", "needs at least one role");
            }
        }
    }

    private static void Twice<T>(IEnumerable<T> keys, string path, string problem, FormReport report)
        where T : notnull
    {
        var seen = new HashSet<T>();
        var at = 0;
        foreach (var key in keys)
        {
            if (!seen.Add(key))
            {
                report.Violation(path.Replace("{0}", $"{at}", StringComparison.Ordinal), problem);
            }

            at++;
        }
    }
}
