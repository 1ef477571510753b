using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Licences;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Assessing;

/// <summary>What besides axes and gates decides: how well the goods are known, what could not be checked, what the papers answer.</summary>
/// <param name="Undetermined">The goods could be anything: nothing identifies them. A look comes before a stop.</param>
/// <param name="OpenItem">An item that is perhaps listed, and only a parameter or a look can tell; null when there is none.</param>
/// <param name="PapersAnswer">The papers answer what the goods raise.</param>
/// <param name="Sensitive">The goods are sensitive at all.</param>
/// <param name="Coverage">Coverage over all axes.</param>
/// <param name="NotPerformed">Checks that could not run.</param>
/// <param name="Contradictions">Contradictions inside the dossier.</param>
internal sealed record Circumstances(
    bool Undetermined,
    GoodsItem? OpenItem,
    bool PapersAnswer,
    bool Sensitive,
    double Coverage,
    IReadOnlyList<NotPerformed> NotPerformed,
    IReadOnlyList<Contradiction> Contradictions)
{
    private const double Determined = 0.6;
    private const double Listed = 0.8;

    public static Circumstances Of(Facts facts, double coverage)
    {
        var items = facts.Declaration.GoodsItems;
        var open = items.FirstOrDefault(i => IsOpen(facts, i));
        return new Circumstances(
            items.All(i => IsUndetermined(i, facts.Answer(i))),
            open,
            open is null && IsAnswered(facts),
            Sensitivity.IsSensitive(facts),
            coverage,
            Missing(facts),
            DossierContradictions.Find(facts));
    }

    // A certificate that its issuer confirmed answers for all goods. For unlisted goods a certificate with a use that says something, at a site that is known, is enough.
    private static bool IsAnswered(Facts facts)
    {
        if (facts.Dossier.Accompanying.EndUse is not { Certificate: { Present: true } certificate } endUse)
        {
            return false;
        }

        var listed = facts.Declaration.GoodsItems.Any(i => facts.Answer(i) is { Code: not null, Probability: >= Sensitivity.PerhapsListed });
        var users = facts.InRole(PartyRole.EndUser).Concat(facts.InRole(PartyRole.Consignee));
        return certificate.Verified == true
            || (!listed && endUse.Statement is { } statement && !Wording.IsGenericUse(statement) && users.Any(u => facts.Profile(u)?.SiteVerified == true));
    }

    // Known by what it is (family told with some certainty), or by what it says on it (model, data sheet).
    private static bool IsUndetermined(GoodsItem item, ItemAnswer? answer) =>
        item.Model is null
        && item.TechnicalParameters.Values.All(v => v is null)
        && item.CasNumbers.Count == 0
        && (answer is null || (answer.Probability < Determined && (Families.IsUndetermined(answer.Family) || answer.Verdict is ItemVerdict.Ask)));

    private static bool IsOpen(Facts facts, GoodsItem item) =>
        facts.Answer(item) is { Code: not null, Probability: >= Sensitivity.PerhapsListed and < Listed }
        && !Licence.For(facts, item).Any(l => l.Covers)
        && !Licence.HasZeroNotice(facts, item);

    private static List<NotPerformed> Missing(Facts facts)
    {
        var missing = new List<NotPerformed>(facts.RegistersNotRead);
        foreach (var item in facts.Declaration.GoodsItems.Where(i => facts.Answer(i) is null))
        {
            var reason = facts.Items.GetValueOrDefault(item.ItemNumber) is ItemCheck.NotPerformed not ? not.Reason : "no answer was given";
            missing.Add(new NotPerformed($"classification of item {item.ItemNumber}", reason));
        }

        foreach (var party in facts.Declaration.Parties.Where(p => facts.Parties.GetValueOrDefault(p.Ref) is not PartyCheck.Answered))
        {
            var reason = facts.Parties.GetValueOrDefault(party.Ref) is PartyCheck.NotPerformed not ? not.Reason : "no answer was given";
            missing.Add(new NotPerformed($"screening of {party.Name}", reason));
        }

        // The payer, the bank and the vessel of the papers are screened under keys of their own.
        missing.AddRange(from check in facts.Parties
                         where check.Value is PartyCheck.NotPerformed && facts.Declaration.Parties.All(p => p.Ref != check.Key)
                         select new NotPerformed($"screening of the {check.Key}", ((PartyCheck.NotPerformed)check.Value).Reason));
        return missing;
    }
}
