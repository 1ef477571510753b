using Customs.Inspection.Dossiers;
using Customs.Inspection.History;
using Customs.Inspection.Naming;

namespace Customs.Inspection.Indicators.Recipient;

/// <summary>A like transaction was denied a licence within three years: essentially identical 1.0 (the same party or its payer and the same goods), similar 0.5 (one of the two and the same country).
/// A denial for another reason, such as human rights, says nothing about weapons programmes.</summary>
public sealed class R04SimilarDenial() : Indicator("R04", Group.OwnFindings, 0.6, Source.Reg821, Source.Eu1318)
{
    private const int Years = 3;

    private static readonly string[] s_otherGrounds = ["human rights", "internal repression", "surveillance"];

    /// <inheritdoc/>
    public override string Title => "Similar transaction was denied";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        IndicatorResult.Hit? strongest = null;
        foreach (var denial in facts.Dossier.Context.Denials.Where(d => IsRelevant(d, facts.Day)))
        {
            var who = Who(facts, denial);
            var goods = facts.Declaration.GoodsItems.Any(i => facts.Answer(i)?.Family == denial.Family);
            var strength = who is not null && goods ? denial.Similarity == DenialSimilarity.Similar ? 0.5 : 1.0
                : who is not null || (goods && denial.Country == facts.Declaration.CountryOfDestination && denial.Similarity is not null) ? 0.5
                : 0;
            if (strength > (strongest?.Strength ?? 0))
            {
                strongest = new IndicatorResult.Hit(
                    strength,
                    $"{denial.Authority ?? "A licensing authority"} denied {denial.Party} a licence for such goods on {denial.Date:yyyy-MM-dd} ({denial.Id}; {denial.Ground}){(who is null ? "." : $"; {who}.")}",
                    new Evidence("context.denials", denial.Id, denial.Authority ?? "licensing authority"));
            }
        }

        return strongest is null ? IndicatorResult.Clear.Instance : strongest;
    }

    private static bool IsRelevant(Denial denial, DateOnly day) =>
        denial.Date <= day && denial.Date.AddYears(Years) >= day
        && denial.Similarity != DenialSimilarity.None
        && !s_otherGrounds.Any(g => denial.Ground.Contains(g, StringComparison.OrdinalIgnoreCase));

    private static string? Who(Facts facts, Denial denial)
    {
        var known = Circle.Of(facts).FirstOrDefault(m => (m.Name is not null && Names.Same(m.Name, denial.Party)) || (m.Number is not null && denial.RegistrationNo is not null && Names.Digits(m.Number) == Names.Digits(denial.RegistrationNo)));
        return known is null ? null : $"this is {known.What}";
    }
}
