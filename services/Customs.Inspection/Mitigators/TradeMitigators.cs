using Customs.Inspection.Dossiers;
using Customs.Inspection.History;
using Customs.Inspection.Places;

namespace Customs.Inspection.Mitigators;

/// <summary>Known trade and known sites.</summary>
internal static class TradeMitigators
{
    private const int Years = 5;

    private static readonly string[] s_makerWords = ["manufacturer", "maker", "supplier", "exporter", "hersteller", "fabricant", "seller"];
    private static readonly string[] s_refusalWords = ["declined", "not needed", "waived", "own team", "refused", "none"];

    public static string? ManufacturerInstalls(Facts facts)
    {
        if (facts.Dossier.Accompanying.Services?.Installation is not { } installation
            || !Mentions(installation, s_makerWords)
            || Mentions(installation, s_refusalWords))
        {
            return null;
        }

        var site = EndUser(facts) is { } user && facts.Profile(user)?.SiteVerified == true ? "the site was verified"
            : facts.Dossier.Accompanying.EndUse?.Certificate?.Verified == true ? "the end-use certificate was confirmed"
            : Trade.Released(facts).Any() ? "goods were delivered there before"
            : null;
        return site is null ? null : $"installation: {installation}; {site}";
    }

    public static string? LongTrade(Facts facts)
    {
        var trade = Trade.Released(facts).ToList();
        if (trade.Count == 0 || Trade.HasTrouble(facts))
        {
            return null;
        }

        var first = trade.Min(t => t.Date);
        return first.AddYears(Years) <= facts.Day ? $"the same parties have traded these goods since {first:yyyy-MM-dd}, {trade.Count} times" : null;
    }

    public static string? TrustedDestination(Facts facts) =>
        CountryMeasures.IsTrusted(facts.Declaration.CountryOfDestination) && EndUser(facts) is { } user && facts.Profile(user)?.SiteVerified == true
            ? $"the site of {user.Name} in {CountryNames.Name(facts.Declaration.CountryOfDestination)} was verified"
            : null;

    public static string? FrameContract(Facts facts)
    {
        var repeated = facts.Dossier.Context.PreviousDeclarations.Where(p => p.FrameContract is not null).ToList();
        var declared = facts.Declaration.GoodsItems.SelectMany(i => i.SupportingDocuments).Concat(facts.Declaration.SupportingDocuments).Select(d => d.Reference);
        return declared.FirstOrDefault(r => r is not null && repeated.Exists(p => p.FrameContract == r)) is { } contract
            ? $"frame contract {contract} stands in this and {repeated.Count(p => p.FrameContract == contract)} earlier declarations"
            : null;
    }

    private static Party? EndUser(Facts facts) => facts.InRole(PartyRole.EndUser).Concat(facts.InRole(PartyRole.Consignee)).FirstOrDefault();

    private static bool Mentions(string text, string[] words) => words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
}
