using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Indicators.Recipient;

/// <summary>A university, institute or person whose known affiliation matters to programmes: a sponsor or department of that kind 1.0, a bare institute 0.3 and only for sensitive goods.
/// Large universities: the department decides, not the name.</summary>
public sealed class R10Affiliation() : Indicator("R10", Group.Affiliation, 0.3, Source.Eu1700, Source.Verfassungsschutz)
{
    private static readonly string[] s_programme = ["missile", "rocket", "nuclear", "defence", "defense", "military", "listed", "centrifuge", "chemical weapon", "biological weapon", "munition", "guard corps", "aerospace force", "weapon", "sanction"];
    private static readonly string[] s_institute = ["university", "institute", "academy"];

    /// <inheritdoc/>
    public override string Title => "Affiliation that matters to programmes";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        IndicatorResult.Hit? weak = null;
        foreach (var party in facts.Declaration.Parties.Where(p => p.Roles.Any(r => r is PartyRole.EndUser or PartyRole.Consignee or PartyRole.Buyer)))
        {
            foreach (var affiliation in facts.Profile(party)?.Affiliations ?? [])
            {
                var sentence = $"The {PartyReading.RoleOf(party)} {PartyReading.Describe(party)} is affiliated: {affiliation}.";
                var field = new Evidence($"context.register.{party.Ref}.affiliations", affiliation, "register");
                if (Has(affiliation, s_programme))
                {
                    return new IndicatorResult.Hit(1.0, sentence, field);
                }

                weak ??= Has(affiliation, s_institute) && Goods.Sensitivity.IsSensitive(facts) ? new IndicatorResult.Hit(0.3, sentence, field) : null;
            }
        }

        return weak is null ? IndicatorResult.Clear.Instance : weak;
    }

    private static bool Has(string text, string[] words) => words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
}
