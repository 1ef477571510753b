using System.Globalization;
using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Messages;

/// <summary>Lays lists of an amendment over those that are known: a party replaces the one in its role, an item changes the one of its number, a document the one of its type.</summary>
internal static class Laid
{
    public static IReadOnlyList<Party> Parties(IReadOnlyList<Party> old, Draft draft, MessageReport report)
    {
        var parties = old.ToList();
        foreach (var party in Messages.Parties.Of(draft, report))
        {
            var roles = party.Roles.ToHashSet();
            var before = parties.FindIndex(p => p.Roles.Any(roles.Contains) && (p.Name == party.Name || p.Roles.All(roles.Contains)));
            if (before >= 0)
            {
                parties[before] = party with { Ref = parties[before].Ref, Roles = [.. parties[before].Roles.Union(roles)] };
                continue;
            }

            for (var i = 0; i < parties.Count; i++)
            {
                parties[i] = parties[i] with { Roles = [.. parties[i].Roles.Where(r => !roles.Contains(r))] };
            }

            parties.RemoveAll(p => p.Roles.Count == 0);
            parties.Add(party with { Ref = NewRef(parties) });
        }

        return parties;
    }

    public static IReadOnlyList<GoodsItem> Items(IReadOnlyList<GoodsItem> old, Draft draft, MessageReport report)
    {
        var items = old.ToList();
        for (var i = 0; i < draft.Items.Count; i++)
        {
            var change = draft.Items[i];
            var number = change.Number is > 0 and var stated ? stated : i + 1;
            var at = items.FindIndex(x => x.ItemNumber == number);
            if (at < 0)
            {
                items.Add(Messages.Items.Item(draft, change, number - 1, report));
            }
            else
            {
                items[at] = Item(items[at], change);
            }
        }

        return items;
    }

    public static TransportDocument Transport(TransportDocument old, TransportDraft change) => old with
    {
        Type = change.Type ?? old.Type,
        Number = change.Number ?? old.Number,
        Carrier = change.Carrier ?? old.Carrier,
        Vessel = change.Vessel ?? old.Vessel,
        Imo = change.Imo ?? old.Imo,
        Flight = change.Flight ?? old.Flight,
        Vehicle = change.Vehicle ?? old.Vehicle,
        Containers = change.Containers.Count > 0 ? change.Containers : old.Containers,
        Seals = change.Seals.Count > 0 ? change.Seals : old.Seals,
    };

    public static IReadOnlyList<SupportingDocument> Documents(IReadOnlyList<SupportingDocument> old, IReadOnlyList<SupportingDocument> change) =>
        change.Count == 0 ? old : [.. old.Where(o => !change.Any(c => c.Type == o.Type)), .. change];

    private static GoodsItem Item(GoodsItem old, ItemDraft change) => old with
    {
        Hs6 = Messages.Items.Cut(change.Commodity, 6) ?? old.Hs6,
        Cn8 = change.Commodity is null ? old.Cn8 : Messages.Items.Cut(change.Commodity, 8),
        Description = change.Description ?? old.Description,
        Manufacturer = change.Manufacturer ?? old.Manufacturer,
        Quantity = change.Quantity ?? old.Quantity,
        QuantityUnit = change.Quantity is null ? old.QuantityUnit : change.Unit ?? old.QuantityUnit,
        GrossMassKg = change.GrossMassKg ?? old.GrossMassKg,
        NetMassKg = change.NetMassKg ?? old.NetMassKg,
        InvoiceAmount = change.Amount ?? old.InvoiceAmount,
        CountryOfOrigin = change.Origin ?? old.CountryOfOrigin,
        Packages = new Packages { Number = change.PackageCount ?? old.Packages.Number, Type = change.PackageType ?? old.Packages.Type, Marks = change.Marks ?? old.Packages.Marks },
        UnDangerousGoods = change.UnNumber is { } un ? new DangerousGoods { UnNumber = un } : old.UnDangerousGoods,
        SupportingDocuments = Documents(old.SupportingDocuments, change.Documents),
    };

    private static string NewRef(List<Party> parties)
    {
        for (var n = parties.Count + 1; ; n++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"p{n}");
            if (!parties.Exists(p => p.Ref == name))
            {
                return name;
            }
        }
    }
}
