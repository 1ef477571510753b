using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Places;
using Customs.Inspection.Reference;
using Customs.Primitives;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Telephone, e-mail or web address of a receiver point elsewhere: to a country of concern 1.0, to another country 0.6, to a look-alike of the own domain 0.6;
/// a free-mail address of a buyer of sensitive or costly goods 0.5. Small firms have free-mail in many countries, so it says nothing for other goods;
/// a buyer whose site was seen or who was supplied before may have it as well. Numbers of the parent's country, between states of the general authorisation,
/// and of a works with staff are expatriates and regional offices, unless the country is of concern.</summary>
public sealed class P08ForeignContact() : Indicator("P08", Group.PartyProfile, 0.3, Source.Eu1318, Source.Bis732, Source.Verfassungsschutz)
{
    private const decimal Costly = 25_000m;
    private const int StaffOfAWorks = 10;

    private static readonly PartyRole[] s_receivers = [PartyRole.Consignee, PartyRole.EndUser, PartyRole.Buyer, PartyRole.NotifyParty, PartyRole.Broker, PartyRole.WarehouseKeeper];

    /// <inheritdoc/>
    public override string Title => "Contact data point to another country, free-mail or a copied identity";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var parties = facts.Declaration.Parties.Where(p => p.Roles.Any(r => s_receivers.Contains(r))).ToList();
        var hits = parties.SelectMany(p => Read(facts, p)).OrderByDescending(h => h.Strength).ToList();
        if (hits.Count > 0)
        {
            return new IndicatorResult.Hit(hits[0].Strength, string.Join(" ", hits.Select(h => h.Sentence).Distinct(StringComparer.Ordinal)), [.. hits.SelectMany(h => h.Fields)]);
        }

        if (parties.Count == 0)
        {
            return new IndicatorResult.NotEvaluable("declaration.parties[CONSIGNEE].contact", "Who gets the goods, and how are they reached?");
        }

        var silent = parties.Where(p => p.Contact is { Phone: null, Email: null, Web: null }).ToList();
        return silent.Count == parties.Count
            ? new IndicatorResult.NotEvaluable([.. silent.Select(p => new MissingField($"{facts.PathOf(p)}.contact", $"How is {PartyReading.Describe(p)} reached (telephone, e-mail)?"))])
            : IndicatorResult.Clear.Instance;
    }

    private static IEnumerable<IndicatorResult.Hit> Read(Facts facts, Party party)
    {
        var path = $"{facts.PathOf(party)}.contact";
        var who = $"{PartyReading.RoleOf(party)} {PartyReading.Describe(party)}";
        if (DialCodes.Country(Plus(party.Contact.Phone)) is { } dialled && IsForeign(facts, party, dialled))
        {
            yield return new(Strength(dialled), $"The {who} gives a telephone number of {CountryNames.Name(dialled)} ({party.Contact.Phone}).", new Evidence($"{path}.phone", party.Contact.Phone!, "declaration"));
        }

        var mail = MailDomains.DomainOf(party.Contact.Email);
        foreach (var (domain, field, value) in new[] { (mail, "email", party.Contact.Email), (party.Contact.Web, "web", party.Contact.Web) })
        {
            if (domain is not null && !MailDomains.IsFree(domain) && MailDomains.Country(domain) is { } country && IsForeign(facts, party, country))
            {
                yield return new(Strength(country), $"The {who} is reached under {value}, a domain of {CountryNames.Name(country)}.", new Evidence($"{path}.{field}", value!, "declaration"));
            }
        }

        if (mail is not null && MailDomains.IsFree(mail) && !party.Roles.All(r => r == PartyRole.NotifyParty) && IsWorthy(facts) && !IsKnown(facts, party))
        {
            yield return new(0.5, $"The {who} buys such goods under the free-mail address {party.Contact.Email}.", new Evidence($"{path}.email", party.Contact.Email!, "declaration"));
        }

        if (mail is not null && party.Contact.Web is { } web && IsLookAlike(mail, web))
        {
            yield return new(0.6, $"The e-mail domain {mail} of the {who} imitates its web domain {web}.", new Evidence($"{path}.email", party.Contact.Email!, "declaration"), new Evidence($"{path}.web", web, "declaration"));
        }
    }

    private static double Strength(CountryCode country) => CountryMeasures.IsOfConcern(country) ? 1.0 : 0.6;

    private static bool IsForeign(Facts facts, Party party, CountryCode country)
    {
        var home = party.Address.Country;
        return country != home
            && !(CountryMeasures.IsTrusted(country) && CountryMeasures.IsTrusted(home))
            && (CountryMeasures.IsOfConcern(country) || !IsWorks(facts, party))
            && !IsShared(country, home)
            && !ParentSits(facts, party, country);
    }

    // A works with a seen site or staff and a trade of its own has expatriates and regional offices.
    private static bool IsWorks(Facts facts, Party party) => Recipients.ProfileOf(facts, party) is { } profile
        && (profile.SiteVerified == true || (profile.Employees >= StaffOfAWorks && Trader.Read(facts, party) is null));

    private static bool IsKnown(Facts facts, Party party) => Recipients.ProfileOf(facts, party)?.SiteVerified == true || Recipients.HasTraded(facts, party, null);

    // Numbers and ends that two places share: North America, Russia and Kazakhstan under +7 are told apart by DialCodes, China's regions use its numbers.
    private static bool IsShared(CountryCode one, CountryCode other) => (one.Value, other.Value) switch
    {
        ("US", "CA" or "PR" or "VI" or "GU") or ("GB", "GG" or "JE" or "IM") or ("HK" or "MO", "CN") or ("CN", "HK" or "MO") or ("RS", "XK") or ("IT", "VA" or "SM") => true,
        _ => false,
    };

    private static bool ParentSits(Facts facts, Party party, CountryCode country) => !CountryMeasures.IsOfConcern(country) && Recipients.ProfileOf(facts, party) is { } profile
        && (profile.Owners.Any(o => o.Country == country) || profile.Parent?.Contains($"({country})", StringComparison.Ordinal) == true);

    private static bool IsWorthy(Facts facts) => Sensitivity.IsSensitive(facts)
        || (GoodsReading.Foremost(facts).How != Technicality.None && facts.Declaration.GoodsItems.Sum(i => EuroValue.Of(i.InvoiceAmount) ?? 0) >= Costly);

    private static bool IsLookAlike(string mail, string web)
    {
        var site = web.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? web[4..] : web;
        var edits = Text.Edits(mail, site.ToLowerInvariant());
        return edits is > 0 and <= 2 && !mail.EndsWith('.' + site, StringComparison.OrdinalIgnoreCase) && !string.Equals(mail.Split('.')[0], site.Split('.')[0], StringComparison.OrdinalIgnoreCase);
    }

    private static string? Plus(string? phone) => phone is { Length: > 2 } && phone.StartsWith("00", StringComparison.Ordinal) ? "+" + phone[2..] : phone?.TrimStart(' ', '(');
}
