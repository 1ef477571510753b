using System.Text.Json;
using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Tests.Scenarios;

/// <summary>Stands in for classification and screening with the oracle block of a scenario. The live service never sees it.</summary>
internal static class Oracle
{
    public static Facts Answer(Dossier dossier, JsonElement oracle) => new()
    {
        Dossier = dossier,
        Day = DateOnly.FromDateTime(dossier.Declaration.LodgedAt.UtcDateTime),
        Items = oracle.GetProperty("classification").EnumerateArray().ToDictionary(c => c.GetProperty("item").GetInt32(), c => (ItemCheck)new ItemCheck.Answered(Item(c, dossier))),
        Parties = dossier.Declaration.Parties.ToDictionary(p => p.Ref, p => (PartyCheck)new PartyCheck.Answered(
            [.. oracle.GetProperty("screening").EnumerateArray().Where(s => s.GetProperty("partyRef").GetString() == p.Ref).Select(Match)])),
        PricePeers = Peers(oracle),
    };

    private static ItemAnswer Item(JsonElement c, Dossier dossier)
    {
        var probability = c.GetProperty("probability").GetDouble();
        var code = c.GetProperty("controlCode").GetString();
        var verdict = code is null || probability < 0.3 ? ItemVerdict.NotListed : probability < 0.8 ? ItemVerdict.Ask : ItemVerdict.Listed;
        return new ItemAnswer(verdict, code, null, probability, RegimeOf(c.GetProperty("regime").GetString()), c.GetProperty("family").GetString(),
            new Dictionary<string, double>(), NearLimits.Of(dossier.Declaration.GoodsItems.Single(i => i.ItemNumber == c.GetProperty("item").GetInt32()), c.GetProperty("family").GetString()), null, [], null, "oracle");
    }

    private static Regime RegimeOf(string? regime) => regime is null ? Regime.None : Enum.Parse<Regime>(regime, ignoreCase: true);

    private static PartyMatch Match(JsonElement s)
    {
        var type = s.GetProperty("matchType").GetString()!;
        var matched = s.GetProperty("matchedName").GetString()!;
        var owner = type.StartsWith("OWNER_", StringComparison.Ordinal);
        return new PartyMatch(
            owner ? MatchSubject.Owner : matched.Contains("director") ? MatchSubject.Director : MatchSubject.Self,
            Enum.Parse<MatchCertainty>(owner ? type[6..] : type, ignoreCase: true),
            s.GetProperty("list").GetString()!,
            s.GetProperty("uid").GetString()!,
            s.GetProperty("listedName").GetString()!,
            matched,
            s.GetProperty("score").GetDouble(),
            s.GetProperty("secondIdentifier").GetString(),
            [s.GetProperty("program").GetString()!],
            Freezes: true,
            s.TryGetProperty("disposition", out var d) ? d.GetString() : null);
    }

    private static Dictionary<int, PricePeers> Peers(JsonElement oracle) => oracle.GetProperty("pricePeers") is { ValueKind: JsonValueKind.Object } peers
        ? new() { [1] = new PricePeers(peers.GetProperty("unit").GetString()!, peers.GetProperty("median").GetDecimal(), peers.GetProperty("n").GetInt32()) }
        : [];
}
