using Customs.Inspection.Dossiers;
using Customs.Inspection.Naming;
using Customs.Inspection.Places;
using Customs.Inspection.Reference;
using Customs.Primitives;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Somebody pays who is neither buyer, consignee nor end user: an exchange house or general trader 1.0, another firm 0.8; or the money comes through a bank in a country
/// of no party 0.6, in a state of the general authorisation or through a humanitarian channel 0.3. A group treasury by the register, an aid fund or lender and a factor
/// with a paper on it say nothing; without the paper 0.4.</summary>
public sealed class P09ThirdPartyPays() : Indicator("P09", Group.Finance, 0.35, Source.Fatf, Source.Brewer, Source.Verfassungsschutz)
{
    private static readonly Phrases s_exchange = new("""
        exchange|exchange house|money exchange|money transfer*|remittance*|currency|sarraf*|sarrafi|hawala*|bureau de change|general trading|wechselstube*|bureau de changes|doviz|kambiyo|обмен*|casa de cambio|cambio|صرافی|صرافة|兑换
        """);

    private static readonly Phrases s_aid = new("fund|funds|foundation|stichting|stiftung|fondation|development bank|world bank|undp|unicef|unops|who|iaea|opcw|kfw|giz|red cross|red crescent|ministry|ministere|ministerium|bakanligi|министерство|relief|charity|aid agency|cooperation agency|eib|ebrd|adb|ifc|usaid|vakfi|фонд");

    private static readonly Phrases s_finance = new("factoring|factor|forfait*|leasing|lease|export credit*|exportkredit*|credit insur*|hermes|affacturage|credit bail|faktoring|лизинг|факторинг");

    private static readonly Phrases s_agreement = new("finance agreement*|financing agreement*|grant agreement*|donation letter*|donation|loan agreement*|credit agreement*|group treasury|treasury agreement*|assignment of receivable*|factoring|forfait*|leasing|netting|group clearing|intercompany|cash pool*|finanzierungsvertrag|darlehensvertrag|konzern*|schenkung*|convention de financement|tresorerie groupe|hibe sozlesme*|finansman*|договор финансирования");

    private static readonly Phrases s_humanitarian = new("humanitarian*|humanitar*|humanitaire*|insani yardim|гуманитарн*");

    /// <inheritdoc/>
    public override string Title => "A third party pays, or the bank sits in a country of no party";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        if (facts.Dossier.Accompanying.Finance is not { } finance || (finance.Payer is null && finance.Bank is null))
        {
            return new IndicatorResult.NotEvaluable("accompanying.finance.payer", "Who pays, and through which bank?");
        }

        var buyers = facts.Declaration.Parties.Where(p => p.Roles.Any(r => r is PartyRole.Buyer or PartyRole.Consignee or PartyRole.EndUser)).ToList();
        var hits = new[] { Payer(facts, finance, buyers), Bank(facts, finance) }.Where(h => h is not null).OrderByDescending(h => h!.Strength).ToList();
        if (hits.Count > 0)
        {
            return new IndicatorResult.Hit(hits[0]!.Strength, string.Join(" ", hits.Select(h => h!.Sentence)), [.. hits.SelectMany(h => h!.Fields)]);
        }

        return finance.Payer is null
            ? new IndicatorResult.NotEvaluable("accompanying.finance.payer", "Who pays for the goods?")
            : IndicatorResult.Clear.Instance;
    }

    private static IndicatorResult.Hit? Payer(Facts facts, Finance finance, IReadOnlyList<Party> buyers)
    {
        if (finance.Payer is not { } payer)
        {
            return null;
        }

        var evidence = new Evidence("accompanying.finance.payer", $"{payer.Name} ({payer.Country})", "papers");
        if (buyers.FirstOrDefault(b => Names.Same(b.Name, payer.Name)) is { } buyer)
        {
            return buyer.Address.Country == payer.Country || facts.Declaration.Parties.Any(p => p.Address.Country == payer.Country) ? null
                : new(0.6, $"{payer.Name} pays from {CountryNames.Name(payer.Country)}, but is declared in {CountryNames.Name(buyer.Address.Country)}.", evidence, new Evidence($"{facts.PathOf(buyer)}.address.country", buyer.Address.Country.Value, "declaration"));
        }

        if (buyers.Any(b => Recipients.Group(facts, b).Any(g => Names.Same(g, payer.Name) || SharesName(g, payer.Name))) || facts.InRole(PartyRole.Exporter).Any(e => Names.Same(e.Name, payer.Name)))
        {
            return null;
        }

        var papers = facts.Dossier.Accompanying.OtherDocuments.Append(finance.Terms).ToList();
        var sentence = $"{payer.Name} in {CountryNames.Name(payer.Country)} pays, which is neither buyer, consignee nor end user";
        if (s_exchange.In(payer.Name) is { } word)
        {
            return new(1.0, $"{sentence}; by its name it is an exchange house or general trader ({word}).", evidence);
        }

        var explained = s_agreement.IsInAny(papers) || s_finance.IsInAny(papers);
        if (s_aid.IsIn(payer.Name) || s_finance.IsIn(payer.Name))
        {
            return explained ? null : new(0.4, $"{sentence}; it looks like a fund or lender, but no agreement is on file.", evidence);
        }

        return explained && buyers.Any(b => SharesName(b.Name, payer.Name)) ? null : new(0.8, $"{sentence}.", evidence);
    }

    private static IndicatorResult.Hit? Bank(Facts facts, Finance finance)
    {
        if (finance.Bank is not { } bank)
        {
            return null;
        }

        IEnumerable<CountryCode> known = facts.Declaration.Parties.Select(p => p.Address.Country).Append(facts.Declaration.CountryOfDestination).Append(facts.Declaration.CountryOfExport);
        if (known.Contains(bank.Country) || finance.Payer?.Country == bank.Country)
        {
            return null;
        }

        var calm = CountryMeasures.IsTrusted(bank.Country) || s_humanitarian.IsIn(finance.Terms);
        return new(calm ? 0.3 : 0.6, $"The money comes through {bank.Name ?? "a bank"} in {CountryNames.Name(bank.Country)}, a country of no party to the sale.",
            new Evidence("accompanying.finance.bank", $"{bank.Name} ({bank.Country})", "papers"));
    }

    // With an agreement on paper, or a parent in the register, a shared leading word is a group name; without one it proves nothing.
    private static bool SharesName(string one, string other) => Names.Words(one).Where(w => w.Length > 3).Intersect(Names.Words(other), StringComparer.Ordinal).Any();
}
