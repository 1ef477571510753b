using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Whether goods that go out came in before: their serial numbers stand in an earlier import.</summary>
internal static class InwardMovement
{
    /// <summary>Serial numbers of an item that no earlier import holds; empty when all came in.</summary>
    public static IReadOnlyList<string> Unrecorded(Facts facts, GoodsItem item)
    {
        var came = facts.Dossier.Context.PreviousDeclarations.Where(IsInward).SelectMany(d => d.SerialNumbers).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. (item.SerialNumbers ?? []).Where(s => !came.Contains(s))];
    }

    /// <summary>Whether every serial number of an item came in before; false for an item without any.</summary>
    public static bool IsRecorded(Facts facts, GoodsItem item) => item.SerialNumbers is { Count: > 0 } && Unrecorded(facts, item).Count == 0;

    // Procedures that bring goods in: release 40 to 49, inward processing 51, temporary admission 53, free circulation 61 to 63, customs warehouse 71.
    private static bool IsInward(PreviousDeclaration earlier) => earlier.Direction == Direction.Import
        || (earlier.Direction is null && earlier.Procedure is { Length: >= 2 } procedure && (procedure[0] is '4' or '5' or '6' || procedure.StartsWith("71", StringComparison.Ordinal)));
}
