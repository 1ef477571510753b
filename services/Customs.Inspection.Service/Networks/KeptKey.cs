using Customs.Inspection.Dossiers;
using Customs.Inspection.History;
using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Store;

namespace Customs.Inspection.Service.Networks;

/// <summary>A key of a dossier as the store keeps it: for the history, and for the network.</summary>
/// <param name="Held">Key and holder.</param>
/// <param name="Network">The same as the network sees it.</param>
internal sealed record KeptKey(HeldKey Held, NetworkKey Network)
{
    /// <summary>The keys of a dossier that are short enough to be kept.</summary>
    public static IReadOnlyList<KeptKey> Of(Dossier dossier) => [.. Of(HistoryKeys.Held(dossier))];

    /// <summary>Those of them that are short enough to be kept.</summary>
    public static IEnumerable<KeptKey> Of(IEnumerable<HeldKey> held) =>
        held.Where(h => h.Key.Value.Length <= Links.MaxValue).Select(h => new KeptKey(h, NetworkKey.Of(h))).Where(k => k.Network.Text.Length <= NetworkModel.TextLength);

    /// <summary>A key that the store gives back.</summary>
    public static HeldKey Read(HistoryKeyRow row) =>
        new(new HistoryKey(Codes<HistoryKeyKind>.TryParse(row.Kind, out var kind) ? kind : throw new InvalidOperationException($"unknown kind of key {row.Kind}"), row.Value), row.Party, row.Country, row.Role);
}
