using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Mitigators;

/// <summary>What is known in favour of parties.</summary>
internal static class PartyMitigators
{
    public static string? ClearedMatch(Facts facts)
    {
        var matches = facts.Parties.Values.OfType<PartyCheck.Answered>().SelectMany(a => a.Matches).ToList();
        return matches.Count > 0 && matches.TrueForAll(m => m.Certainty == MatchCertainty.Cleared)
            ? $"the match with {matches[0].ListedName} was {matches[0].Disposition ?? "cleared before"}"
            : null;
    }

    public static string? AuthorisedExporter(Facts facts) =>
        facts.InRole(PartyRole.Exporter).FirstOrDefault(p => p.Identifiers.Aeo is not null || facts.Profile(p)?.Aeo == true) is { } exporter
            ? $"{exporter.Name} is an authorised economic operator{(exporter.Identifiers.Aeo is null ? "" : $" ({exporter.Identifiers.Aeo})")}"
            : null;
}
