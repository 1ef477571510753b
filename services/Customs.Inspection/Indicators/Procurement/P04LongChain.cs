using Customs.Inspection.Dossiers;
using Customs.Inspection.Naming;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Many firms stand between exporter and end user, or the consignee sits in a third country that is neither the buyer's nor the end user's.
/// Strength a quarter for every firm between, at most 1. Forwarders in the country of the end user, carriers, representatives and banks do their work and are not counted;
/// firms of the exporter's or end user's group, and an engineering contractor with the project on paper, are not counted either.</summary>
public sealed class P04LongChain() : Indicator("P04", Group.PartyRole, 0.2, Source.Fatf, Source.Brewer)
{
    private const int Many = 3;

    private static readonly PartyRole[] s_between = [PartyRole.Consignee, PartyRole.Buyer, PartyRole.Seller, PartyRole.NotifyParty, PartyRole.Broker, PartyRole.WarehouseKeeper];

    private static readonly Phrases s_contractor = new("epc|engineering procurement and construction|general contractor|turnkey|main contractor|generalunternehmer*|anlagenbau*|maitre d oeuvre|yuklenici*|генподряд*");

    /// <inheritdoc/>
    public override string Title => "Long or odd chain of intermediaries";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var users = Recipients.NamedEndUsers(facts);
        if (users.Count == 0)
        {
            return new IndicatorResult.NotEvaluable("declaration.parties[END_USER]", "Who is the end user of the goods?");
        }

        var between = Between(facts, users);
        var odd = facts.InRole(PartyRole.Consignee).FirstOrDefault(c => between.Contains(c)
            && users.All(u => u.Address.Country != c.Address.Country)
            && facts.InRole(PartyRole.Buyer).All(b => b.Address.Country != c.Address.Country));
        if (between.Count < Many && odd is null)
        {
            return IndicatorResult.Clear.Instance;
        }

        var chain = string.Join(", ", between.Select(PartyReading.Describe));
        var sentence = odd is null
            ? $"Between exporter and end user {PartyReading.Describe(users[0])} stand {between.Count} other firms: {chain}."
            : $"The consignee {PartyReading.Describe(odd)} sits neither in the country of the buyer nor in that of the end user {PartyReading.Describe(users[0])}; firms between: {chain}.";
        return new IndicatorResult.Hit(Math.Min(1, Math.Max(between.Count, 1) / 4.0), sentence, [.. between.Select(p => new Evidence($"{facts.PathOf(p)}.name", p.Name, "declaration"))]);
    }

    private static List<Party> Between(Facts facts, IReadOnlyList<Party> users)
    {
        var ends = users.Concat(facts.InRole(PartyRole.Exporter)).Concat(facts.InRole(PartyRole.Consignor)).ToList();
        var papers = facts.Dossier.Accompanying.OtherDocuments.Concat(facts.Dossier.Accompanying.Correspondence).ToList();
        var between = new List<Party>();
        foreach (var party in facts.Declaration.Parties.Where(p => p.Roles.Any(r => s_between.Contains(r))))
        {
            var known = ends.Concat(between).Any(e => PartyReading.SameFirm(e, party) || Names.Same(e.Name, party.Name)) || ends.Any(e => Recipients.SameGroup(facts, e, party));
            var abroad = party.Roles.Contains(PartyRole.Consignee) && users.All(u => u.Address.Country != party.Address.Country && !Positions.IsGateway(party.Address.Country, u.Address.Country));
            var forwards = !abroad && !party.Roles.Contains(PartyRole.Buyer) && PartyReading.IsForwarder(party, facts.Profile(party));
            var contracts = s_contractor.IsIn(party.Name) || papers.Any(d => s_contractor.IsIn(d) && d.Contains(party.Name, StringComparison.OrdinalIgnoreCase));
            if (!known && !forwards && !contracts)
            {
                between.Add(party);
            }
        }

        return between;
    }
}
