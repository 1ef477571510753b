namespace Customs.Referral;

/// <summary>Orders cases by how much joins them to another.</summary>
public static class Similarity
{
    /// <summary>Weight of what is shared: a number of a party says more than its name, a party more than goods or a pattern.</summary>
    public static int WeightOf(CaseKeyKind kind) => kind switch
    {
        CaseKeyKind.Registration => 10,
        CaseKeyKind.Phone or CaseKeyKind.Email => 8,
        CaseKeyKind.Party => 7,
        CaseKeyKind.Address => 6,
        CaseKeyKind.Entry or CaseKeyKind.Pattern => 3,
        CaseKeyKind.Goods or CaseKeyKind.Exporter => 2,
        _ => throw new InvalidOperationException($"unknown kind of key {kind}"),
    };

    /// <summary>The cases with what joins them, the nearest first; equal ones by name.</summary>
    /// <param name="shared">Cases with one key each that they share with the case asked about.</param>
    public static IReadOnlyList<(string Case, IReadOnlyList<CaseKey> Links)> Order(IEnumerable<(string Case, CaseKey Key)> shared) =>
    [
        .. shared.GroupBy(s => s.Case, s => s.Key)
            .Select(g => (Case: g.Key, Links: (IReadOnlyList<CaseKey>)[.. g.OrderByDescending(k => WeightOf(k.Kind)).ThenBy(k => k.Kind).ThenBy(k => k.Value, StringComparer.Ordinal)]))
            .OrderByDescending(c => c.Links.Sum(k => WeightOf(k.Kind)))
            .ThenByDescending(c => c.Case, StringComparer.Ordinal),
    ];
}
