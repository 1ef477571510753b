using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Assessing;

/// <summary>Contradictions inside a dossier that mean something and do not make it unreadable.</summary>
internal static class DossierContradictions
{
    public static IReadOnlyList<Contradiction> Find(Facts facts) => [.. EndUsers(facts), .. Currencies(facts), .. Sums(facts), .. Dates(facts)];

    private static IEnumerable<Contradiction> EndUsers(Facts facts)
    {
        var users = facts.InRole(PartyRole.EndUser).ToList();
        if (users.Count > 1 && users.Exists(u => !PartyReading.SameFirm(u, users[0])))
        {
            yield return new("declaration.parties", $"Two end users are declared: {string.Join(" and ", users.Select(PartyReading.Describe))}.");
        }
    }

    private static IEnumerable<Contradiction> Currencies(Facts facts)
    {
        var items = facts.Declaration.GoodsItems.Where(i => !i.InvoiceAmount.IsNone).Select(i => i.InvoiceAmount.Currency).Distinct(StringComparer.Ordinal).ToList();
        if (facts.Dossier.Accompanying.Invoice?.Currency is { } invoice && items.Count > 0 && !items.Contains(invoice, StringComparer.Ordinal))
        {
            yield return new("accompanying.invoice.currency", $"The invoice is in {invoice}, the items are declared in {string.Join(", ", items)}.");
        }
    }

    private static IEnumerable<Contradiction> Sums(Facts facts)
    {
        var totals = facts.Declaration.Totals;
        if (totals.Items != facts.Declaration.GoodsItems.Count)
        {
            yield return new("declaration.totals.items", $"The header counts {totals.Items} items, {facts.Declaration.GoodsItems.Count} are declared.");
        }

        foreach (var item in facts.Declaration.GoodsItems.Where(i => i.GrossMassKg > 0 && i.NetMassKg > i.GrossMassKg))
        {
            yield return new($"{facts.PathOf(item)}.netMassKg", FormattableString.Invariant($"Item {item.ItemNumber} weighs {item.NetMassKg} kg net and only {item.GrossMassKg} kg gross."));
        }
    }

    private static IEnumerable<Contradiction> Dates(Facts facts)
    {
        foreach (var party in facts.Declaration.Parties)
        {
            if (facts.Profile(party)?.Founded is { } founded && founded > facts.Day)
            {
                yield return new($"context.register.{party.Ref}.founded", $"{party.Name} is registered as founded on {founded:yyyy-MM-dd}, after the declaration.");
            }
        }

        if (facts.Dossier.Accompanying.EndUse?.Certificate?.Date is { } signed && signed > facts.Day)
        {
            yield return new("accompanying.endUse.certificate.date", $"The end-use certificate is dated {signed:yyyy-MM-dd}, after the declaration.");
        }

        foreach (var document in facts.Declaration.GoodsItems.SelectMany(i => i.SupportingDocuments).Concat(facts.Declaration.SupportingDocuments).Where(d => d.ValidFrom > d.ValidTo))
        {
            yield return new("declaration.supportingDocuments", $"Document {document.Reference ?? document.Type} is valid from {document.ValidFrom:yyyy-MM-dd} and only until {document.ValidTo:yyyy-MM-dd}.");
        }
    }
}
