using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Service.Checks;

/// <summary>Finds the values of a dossier that may join it to other declarations, the surest first.</summary>
internal static class HistoryKeys
{
    /// <summary>Kind of the key of a serial number.</summary>
    public const string Serial = "SERIAL";

    private const int MaxValue = 200;
    private const int MinDigits = 6;

    // Those who stand around everybody join nothing.
    private static readonly PartyRole[] s_logistics =
    [
        PartyRole.FreightForwarder, PartyRole.Carrier, PartyRole.Representative, PartyRole.WarehouseKeeper, PartyRole.TransitHolder, PartyRole.Bank, PartyRole.Broker,
    ];

    /// <summary>The keys of a dossier, each once.</summary>
    public static IReadOnlyList<HistoryKey> Of(Dossier dossier)
    {
        var keys = new List<HistoryKey>();
        foreach (var serial in dossier.Declaration.GoodsItems.SelectMany(i => i.SerialNumbers ?? []))
        {
            Add(keys, Serial, Naming.Names.Digits(serial), serial);
        }

        foreach (var party in dossier.Declaration.Parties.Where(p => !p.Roles.All(s_logistics.Contains)))
        {
            Party(keys, party, dossier.Context.Register.GetValueOrDefault(party.Ref));
        }

        if (dossier.Accompanying.Finance?.Payer is { } payer)
        {
            Named(keys, LinkKind.Payer, payer.Name);
        }

        return [.. keys.DistinctBy(k => (k.Kind, k.Value))];
    }

    private static void Party(List<HistoryKey> keys, Party party, Profile? profile)
    {
        var exporter = party.Roles.Contains(PartyRole.Exporter);
        if ((party.Identifiers.RegistrationNo ?? profile?.RegistrationNo) is { } number)
        {
            Add(keys, Codes<LinkKind>.Word(LinkKind.RegistrationNo), $"{party.Address.Country}{Naming.Names.Digits(number)}", number);
        }

        // An exporter's own telephone is on all its declarations; the other side's tells who hides behind it.
        if (!exporter)
        {
            if (party.Contact.Phone is { } phone && phone.Count(char.IsAsciiDigit) >= MinDigits)
            {
                Add(keys, Codes<LinkKind>.Word(LinkKind.Phone), string.Concat(phone.Where(char.IsAsciiDigit)).TrimStart('0'), phone);
            }

            if (party.Contact.Email is { } email)
            {
                Add(keys, Codes<LinkKind>.Word(LinkKind.Email), email.Trim().ToUpperInvariant(), email);
            }

            if (party.Address.Street is { } street)
            {
                Add(keys, Codes<LinkKind>.Word(LinkKind.Address), Naming.Names.Fold($"{street} {party.Address.City} {party.Address.Country}"), $"{street}, {party.Address.City}");
            }

            foreach (var director in profile?.Directors ?? [])
            {
                Named(keys, LinkKind.Director, director);
            }
        }

        foreach (var (role, kind) in new[] { (PartyRole.EndUser, LinkKind.EndUser), (PartyRole.Consignee, LinkKind.Consignee), (PartyRole.Exporter, LinkKind.Exporter) })
        {
            if (party.Roles.Contains(role))
            {
                Named(keys, kind, party.Name);
            }
        }
    }

    private static void Named(List<HistoryKey> keys, LinkKind kind, string name) => Add(keys, Codes<LinkKind>.Word(kind), string.Join(' ', Naming.Names.Words(name)), name);

    private static void Add(List<HistoryKey> keys, string kind, string value, string shown)
    {
        if (value.Length > 0)
        {
            keys.Add(new HistoryKey(kind, value.Length > MaxValue ? value[..MaxValue] : value, shown));
        }
    }
}
