using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;
using Customs.Inspection.Naming;

namespace Customs.Inspection.History;

/// <summary>Kind of a key by which consignments are joined.</summary>
public enum HistoryKeyKind
{
    /// <summary>Exporter, by EORI or name.</summary>
    Exporter,

    /// <summary>Consignee name.</summary>
    Consignee,

    /// <summary>End user name.</summary>
    EndUser,

    /// <summary>Telephone.</summary>
    Phone,

    /// <summary>E-mail address.</summary>
    Email,

    /// <summary>Street address with town.</summary>
    Address,

    /// <summary>Payer name.</summary>
    Payer,

    /// <summary>Register number with country.</summary>
    RegistrationNo,

    /// <summary>Director name with country of the firm.</summary>
    Director,

    /// <summary>Serial number with maker.</summary>
    SerialNumber,

    /// <summary>Model with maker.</summary>
    Model,

    /// <summary>Name of a buyer, notify party or another receiver that is neither consignee nor end user.</summary>
    OtherParty,

    /// <summary>VAT number with country.</summary>
    Vat,

    /// <summary>Vessel, by IMO number.</summary>
    Vessel,
}

/// <summary>A key by which consignments are joined.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Value">Normalised value: the same thing written otherwise gives the same key.</param>
public sealed record HistoryKey(HistoryKeyKind Kind, string Value);

/// <summary>A key with the one who has it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Holder">Name of the party that has it; the goods or the ship for keys that are nobody's.</param>
/// <param name="Country">Country of the holder; empty when not told.</param>
/// <param name="Role">The holder's role in words: "notify party".</param>
public sealed record HeldKey(HistoryKey Key, string Holder, string Country, string Role);

/// <summary>The keys of a dossier, for looking up its history. Logistics parties give none: a big forwarder would join everything.</summary>
public static class HistoryKeys
{
    private const int ManyFirms = 5;

    /// <summary>The keys, without doubles.</summary>
    public static IReadOnlyList<HistoryKey> Of(Dossier dossier) => [.. Held(dossier).Select(h => h.Key).Distinct()];

    /// <summary>The keys with their holders; the same key may stand for two parties.</summary>
    public static IReadOnlyList<HeldKey> Held(Dossier dossier)
    {
        var keys = new HashSet<HeldKey>();
        foreach (var party in dossier.Declaration.Parties.Where(p => !PartyReading.IsLogisticsOnly(p)))
        {
            Party(party, dossier.Context.Register.GetValueOrDefault(party.Ref), keys);
        }

        if (dossier.Accompanying.Finance?.Payer is { } payer)
        {
            Add(keys, HistoryKeyKind.Payer, Name(payer.Name), payer.Name, payer.Country.Value, "payer");
        }

        foreach (var item in dossier.Declaration.GoodsItems)
        {
            var maker = item.Manufacturer is null ? "" : Name(item.Manufacturer);
            Add(keys, HistoryKeyKind.Model, item.Model is { } model ? $"{maker}|{Names.Digits(model)}" : null, item.Description, "", "goods");
            foreach (var serial in item.SerialNumbers ?? [])
            {
                Add(keys, HistoryKeyKind.SerialNumber, Names.Digits(serial), item.Description, "", "goods");
            }
        }

        if (dossier.Declaration.TransportDocument.Imo is { } imo && dossier.Declaration.Parties.FirstOrDefault(p => p.Roles.Contains(PartyRole.Consignee)) is { } consignee)
        {
            Add(keys, HistoryKeyKind.Vessel, Names.Digits(imo), consignee.Name, consignee.Address.Country.Value, PartyReading.RoleOf(consignee));
        }

        return [.. keys];
    }

    /// <summary>Normal form of a telephone number.</summary>
    public static string Phone(string phone) => Names.Digits(phone);

    /// <summary>Normal form of a name: its words in order of the alphabet, without legal forms.</summary>
    public static string Name(string name) => string.Join(' ', Names.Words(name).Order(StringComparer.Ordinal));

    /// <summary>Normal form of a register number of a country.</summary>
    public static string RegistrationNo(string country, string number) => $"{country}{Names.Digits(number)}";

    private static void Party(Party party, Profile? profile, HashSet<HeldKey> keys)
    {
        var (country, role) = (party.Address.Country.Value, PartyReading.RoleOf(party));
        if (party.Roles.Contains(PartyRole.Exporter))
        {
            Add(keys, HistoryKeyKind.Exporter, party.Identifiers.Eori ?? Name(party.Name), party.Name, country, role);
            return;
        }

        foreach (var (kind, value) in NameKeys(party).Concat(NumberKeys(party, profile)).Concat(PlaceKeys(party, profile)))
        {
            Add(keys, kind, value, party.Name, country, role);
        }
    }

    private static IEnumerable<(HistoryKeyKind Kind, string? Value)> NameKeys(Party party)
    {
        var (consignee, endUser) = (party.Roles.Contains(PartyRole.Consignee), party.Roles.Contains(PartyRole.EndUser));
        if (consignee)
        {
            yield return (HistoryKeyKind.Consignee, Name(party.Name));
        }

        if (endUser)
        {
            yield return (HistoryKeyKind.EndUser, Name(party.Name));
        }

        if (!consignee && !endUser)
        {
            yield return (HistoryKeyKind.OtherParty, Name(party.Name));
        }
    }

    private static IEnumerable<(HistoryKeyKind Kind, string? Value)> NumberKeys(Party party, Profile? profile)
    {
        yield return (HistoryKeyKind.Phone, party.Contact.Phone is { } phone ? Phone(phone) : null);
        yield return (HistoryKeyKind.Email, party.Contact.Email?.Trim().ToLowerInvariant());
        yield return (HistoryKeyKind.RegistrationNo, (party.Identifiers.RegistrationNo ?? profile?.RegistrationNo) is { } number ? RegistrationNo(party.Address.Country.Value, number) : null);
        yield return (HistoryKeyKind.Vat, party.Identifiers.Vat is { } vat ? $"{party.Address.Country}{Names.Digits(vat)}" : null);
    }

    private static IEnumerable<(HistoryKeyKind Kind, string? Value)> PlaceKeys(Party party, Profile? profile)
    {
        if (party.Address.Street is { } street && street.Any(char.IsAsciiDigit) && !(profile?.RegistrationsAtAddress >= ManyFirms))
        {
            yield return (HistoryKeyKind.Address, $"{Names.Fold(street)}|{Names.Fold(party.Address.City)}|{party.Address.Country}");
        }

        foreach (var director in profile?.Directors ?? [])
        {
            yield return (HistoryKeyKind.Director, $"{Name(director)}|{party.Address.Country}");
        }
    }

    private static void Add(HashSet<HeldKey> keys, HistoryKeyKind kind, string? value, string holder, string country, string role)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            keys.Add(new HeldKey(new HistoryKey(kind, value), holder, country, role));
        }
    }
}
