using Customs.Inspection.Dossiers;
using Customs.Inspection.History;
using Customs.Inspection.Licences;
using Customs.Inspection.Service.Checks;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    /// <summary>A network as messages carry it.</summary>
    public static V1.Network Write(Inspection.Network network) => new()
    {
        Cluster = network.Cluster,
        MemberCount = network.Members,
        Paths = { network.Paths.Select(Write) },
    };

    /// <summary>A network as the store gives it back.</summary>
    public static Inspection.Network Read(V1.Network wire) => new(wire.Cluster, wire.MemberCount, [.. wire.Paths.Select(Read)]);

    /// <summary>Peers of an item as messages carry them.</summary>
    public static V1.GoodsPeers Write(ItemPeers peers) => new()
    {
        ItemNumber = peers.ItemNumber,
        Goods = peers.Goods,
        Unit = peers.Prices?.Unit ?? "",
        MedianPrice = Number(peers.Prices?.Median),
        PriceCount = peers.Prices?.Count ?? 0,
        MedianPieceKg = Number(peers.Masses?.MedianKg),
        MassCount = peers.Masses?.Count ?? 0,
    };

    /// <summary>Peers of an item as the store gives them back.</summary>
    public static ItemPeers Read(V1.GoodsPeers wire) => new(
        wire.ItemNumber,
        wire.Goods,
        wire.PriceCount == 0 ? null : new PricePeers(wire.Unit, Stored(wire.MedianPrice), wire.PriceCount),
        wire.MassCount == 0 ? null : new MassPeers(Stored(wire.MedianPieceKg), wire.MassCount));

    /// <summary>What is written off a licence, as messages carry it.</summary>
    public static V1.LicenceUse Write(LicenceUse use) => new()
    {
        Type = use.Type,
        Reference = use.Reference,
        Mrn = use.Mrn,
        Quantity = Quantity(use.Used, use.Unit),
        ToldRemaining = Number(use.Told),
    };

    /// <summary>What is written off a licence, as the store gives it back.</summary>
    public static LicenceUse Read(V1.LicenceUse wire) => new(
        wire.Type, wire.Reference, wire.Mrn, Stored(wire.Quantity.Amount), Known<QuantityUnit>(wire.Quantity.Unit), wire.ToldRemaining is { } told ? Stored(told) : null);

    private static V1.NetworkPath Write(NetworkPath path) => new()
    {
        Role = path.Role,
        Steps = { path.Steps.Select(s => new V1.NetworkStep { Kind = Codes<HistoryKeyKind>.Word(s.Kind), Value = s.Value, From = s.From, To = s.To, Mrn = s.In }) },
        KnownKind = Codes<KnownKind>.Word(path.End.Kind),
        Reference = path.End.Reference,
        Party = path.End.Party,
        KnownDate = Day(path.End.Day),
        Summary = path.End.Summary,
        Sentence = $"{NetworkPaths.Words(path)}; {path.End.Party}: {path.End.Summary}.",
    };

    private static NetworkPath Read(V1.NetworkPath wire) => new(
        wire.Role,
        [.. wire.Steps.Select(s => new NetworkStep(Known<HistoryKeyKind>(s.Kind), s.Value, s.From, s.To, s.Mrn))],
        new KnownParty(Known<KnownKind>(wire.KnownKind), wire.Reference, wire.Party, new DateOnly(wire.KnownDate.Year, wire.KnownDate.Month, wire.KnownDate.Day), wire.Summary));

    private static TEnum Known<TEnum>(string word)
        where TEnum : struct, Enum => Codes<TEnum>.TryParse(word, out var value) ? value : throw new InvalidOperationException($"the store holds an unknown word {word}");

    private static decimal Stored(Google.Type.Decimal value) => decimal.Parse(value.Value, System.Globalization.CultureInfo.InvariantCulture);
}
