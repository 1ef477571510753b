using Customs.Inspection.History;

namespace Customs.Inspection.Service.Checks;

/// <summary>Which keys join declarations, the surest first.</summary>
internal static class Links
{
    // A number that two share says more than a name, and a name of the other side more than the exporter's own.
    private static readonly HistoryKeyKind[] s_surest =
    [
        HistoryKeyKind.SerialNumber, HistoryKeyKind.RegistrationNo, HistoryKeyKind.Phone, HistoryKeyKind.Email, HistoryKeyKind.Director, HistoryKeyKind.Address,
        HistoryKeyKind.Payer, HistoryKeyKind.EndUser, HistoryKeyKind.Consignee, HistoryKeyKind.Exporter,
    ];

    /// <summary>Keys that lead to earlier declarations, in that order and without doubles.</summary>
    public static IEnumerable<HistoryKey> Sorted(IEnumerable<HistoryKey> keys) =>
        keys.Where(k => s_surest.Contains(k.Kind)).Distinct().OrderBy(k => Array.IndexOf(s_surest, k.Kind));

    /// <summary>The word of a kind, in the store and in related consignments.</summary>
    public static string Word(HistoryKeyKind kind) => Codes<HistoryKeyKind>.Word(kind);

    /// <summary>Whether a key joins consignments as related: somebody or something on both, beside the goods.</summary>
    public static bool IsLink(HistoryKey key) => key.Kind is not (HistoryKeyKind.SerialNumber or HistoryKeyKind.Model);

    /// <summary>Whether a key tells of trade between the same parties, or of the same goods.</summary>
    public static bool IsTrade(HistoryKey key) =>
        key.Kind is HistoryKeyKind.Exporter or HistoryKeyKind.Consignee or HistoryKeyKind.EndUser or HistoryKeyKind.RegistrationNo or HistoryKeyKind.SerialNumber;

    /// <summary>Longest value that the store keeps.</summary>
    public const int MaxValue = 200;
}
