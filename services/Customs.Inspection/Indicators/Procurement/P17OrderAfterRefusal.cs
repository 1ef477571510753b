using Customs.Inspection.Dossiers;
using Customs.Inspection.Naming;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>The same goods were refused to a party of this consignment, or to it under another name, within 36 months: by a licensing authority or by another supplier 1.0;
/// a refusal for goods that cannot be compared 0.5; enquiries at two or more suppliers without a refusal 0.4. Tenders go to many suppliers and say nothing.
/// A denial on other grounds and for other goods says nothing.</summary>
public sealed class P17OrderAfterRefusal() : Indicator("P17", Group.Pattern, 0.4, Source.Verfassungsschutz, Source.Eu1318)
{
    private const int WindowMonths = 36;

    private static readonly Phrases s_refused = new("refus*|denied|denial|declin*|withdrawn|withdrew|rejected|cancel*|no offer|not supplied|no quotation|licence not granted|license not granted|stopped|abgelehnt|verweigert|versagt|zuruckgezogen|kein angebot|storniert|retire*|annule*|reddedil*|geri cekil*|отказ*|отозван*|отклонен*|denegad*|rechazad*|rifiutat*|ritirat*");

    private static readonly Phrases s_tender = new("tender*|invitation to bid|request for proposal|rfp|ausschreibung*|appel d offres|ihale*|тендер*|licitacion*|gara");

    /// <inheritdoc/>
    public override string Title => "Same enquiry at several suppliers, or order after a refusal";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        if (facts.RegistersNotRead.FirstOrDefault(r => r.Check.Contains("denial", StringComparison.OrdinalIgnoreCase) || r.Check.Contains("enquir", StringComparison.OrdinalIgnoreCase)) is { } unread)
        {
            return new IndicatorResult.NotEvaluable("context.denials", $"Were such goods refused to these parties before? ({unread.Reason})");
        }

        var hits = Denials(facts).Concat(Enquiries(facts)).OrderByDescending(h => h.Strength).ToList();
        return hits.Count == 0 ? IndicatorResult.Clear.Instance
            : new IndicatorResult.Hit(hits[0].Strength, string.Join(" ", hits.Select(h => h.Sentence)), [.. hits.SelectMany(h => h.Fields)]);
    }

    private static IEnumerable<IndicatorResult.Hit> Denials(Facts facts)
    {
        for (var i = 0; i < facts.Dossier.Context.Denials.Count; i++)
        {
            var denial = facts.Dossier.Context.Denials[i];
            var same = facts.Declaration.GoodsItems.Any(item => facts.Answer(item)?.Family == denial.Family);
            if (IsRecent(facts, denial.Date) && (same || denial.Similarity is DenialSimilarity.EssentiallyIdentical or DenialSimilarity.Similar) && denial.Similarity != DenialSimilarity.None
                && WhoIs(facts, denial.Party, denial.RegistrationNo) is { } who)
            {
                yield return new(same || denial.Similarity == DenialSimilarity.EssentiallyIdentical ? 1.0 : 0.5,
                    $"On {denial.Date:yyyy-MM-dd} {denial.Authority ?? "a licensing authority"} refused such goods to {denial.Party}, which is {who} ({denial.Id}: {denial.Ground}).",
                    new Evidence($"context.denials[{i}]", $"{denial.Id}, {denial.Party}, {denial.Family}", denial.Authority ?? "denial register"));
            }
        }
    }

    private static IEnumerable<IndicatorResult.Hit> Enquiries(Facts facts)
    {
        var list = facts.Dossier.Context.Enquiries;
        var mine = Enumerable.Range(0, list.Count).Where(i => IsRecent(facts, list[i].Date) && !s_tender.IsIn(list[i].Result) && !s_tender.IsIn(list[i].Item))
            .Select(i => (Index: i, Enquiry: list[i], Who: WhoIs(facts, list[i].Buyer, null), Like: IsLike(facts, list[i].Item))).Where(e => e.Who is not null).ToList();
        foreach (var (index, enquiry, who, like) in mine.Where(e => s_refused.IsIn(e.Enquiry.Result)))
        {
            yield return new(like ? 1.0 : 0.5,
                $"On {enquiry.Date:yyyy-MM-dd} {enquiry.Buyer}, {who}, asked {enquiry.Supplier ?? "another supplier"} for \"{enquiry.Item}\" with the result: {enquiry.Result}.",
                new Evidence($"context.enquiries[{index}]", $"{enquiry.Buyer}: {enquiry.Item}, {enquiry.Result}", "enquiry register"));
        }

        var open = mine.Where(e => !s_refused.IsIn(e.Enquiry.Result) && e.Like).ToList();
        if (open.Select(e => e.Enquiry.Supplier).Distinct(StringComparer.OrdinalIgnoreCase).Count() >= 2)
        {
            yield return new(0.4, $"{open[0].Enquiry.Buyer}, {open[0].Who}, asked several suppliers for such goods: {string.Join(", ", open.Select(e => $"{e.Enquiry.Supplier} on {e.Enquiry.Date:yyyy-MM-dd}"))}.",
                [.. open.Select(e => new Evidence($"context.enquiries[{e.Index}]", $"{e.Enquiry.Buyer}: {e.Enquiry.Item}", "enquiry register"))]);
        }
    }

    private static bool IsRecent(Facts facts, DateOnly date) => date <= facts.Day && date.AddMonths(WindowMonths) >= facts.Day;

    // Words of three letters and more that the enquiry shares with the description, the model, the family key or what classification says of the goods.
    private static bool IsLike(Facts facts, string item)
    {
        var asked = Wording.Telling(item).Where(w => w.Length >= 3).ToList();
        return facts.Declaration.GoodsItems.Any(i =>
        {
            var answer = facts.Answer(i);
            var known = Wording.Telling($"{i.Description} {i.Model} {answer?.Family?.Replace('_', ' ')} {answer?.Summary}").ToHashSet(StringComparer.Ordinal);
            return asked.Any(a => known.Any(k => k == a || (a.Length >= 5 && k.Length >= 5 && (k.StartsWith(a, StringComparison.Ordinal) || a.StartsWith(k, StringComparison.Ordinal)))));
        });
    }

    private static string? WhoIs(Facts facts, string name, string? registrationNo)
    {
        foreach (var party in facts.Declaration.Parties)
        {
            var profile = facts.Profile(party);
            var number = party.Identifiers.RegistrationNo ?? profile?.RegistrationNo;
            if (registrationNo is not null && number is not null && Names.Digits(registrationNo) == Names.Digits(number))
            {
                return $"the {PartyReading.RoleOf(party)} {PartyReading.Describe(party)} by its register number {number}";
            }

            if (Names.Same(party.Name, name))
            {
                return $"the {PartyReading.RoleOf(party)} of this consignment";
            }

            if (profile?.NameHistory.FirstOrDefault(h => Names.Same(Bare(h), name)) is { } former)
            {
                return $"a former name of the {PartyReading.RoleOf(party)} {party.Name} ({former})";
            }

            if (Recipients.Group(facts, party).FirstOrDefault(g => Names.Same(g, name)) is { } owner)
            {
                return $"the owner {owner} of the {PartyReading.RoleOf(party)} {party.Name}";
            }
        }

        return facts.Dossier.Accompanying.Finance?.Payer is { } payer && Names.Same(payer.Name, name) ? "the payer of this consignment" : null;
    }

    private static string Bare(string former) => former.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? former[..at] : former;
}
