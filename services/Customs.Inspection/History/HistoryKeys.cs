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
}

/// <summary>A key by which consignments are joined.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Value">Normalised value: the same thing written otherwise gives the same key.</param>
public sealed record HistoryKey(HistoryKeyKind Kind, string Value);

/// <summary>The keys of a dossier, for looking up its history. Logistics parties give none: a big forwarder would join everything.</summary>
public static class HistoryKeys
{
    private const int ManyFirms = 5;

    /// <summary>The keys, without doubles.</summary>
    public static IReadOnlyList<HistoryKey> Of(Dossier dossier)
    {
        var keys = new HashSet<HistoryKey>();
        foreach (var party in dossier.Declaration.Parties.Where(p => !PartyReading.IsLogisticsOnly(p)))
        {
            Party(party, dossier.Context.Register.GetValueOrDefault(party.Ref), keys);
        }

        if (dossier.Accompanying.Finance?.Payer is { } payer)
        {
            Add(keys, HistoryKeyKind.Payer, Name(payer.Name));
        }

        foreach (var item in dossier.Declaration.GoodsItems)
        {
            var maker = item.Manufacturer is null ? "" : Name(item.Manufacturer);
            Add(keys, HistoryKeyKind.Model, item.Model is { } model ? $"{maker}|{Names.Digits(model)}" : null);
            foreach (var serial in item.SerialNumbers ?? [])
            {
                Add(keys, HistoryKeyKind.SerialNumber, Names.Digits(serial));
            }
        }

        return [.. keys];
    }

    /// <summary>Normal form of a telephone number.</summary>
    public static string Phone(string phone) => Names.Digits(phone);

    /// <summary>Normal form of a name: its words in order of the alphabet, without legal forms.</summary>
    public static string Name(string name) => string.Join(' ', Names.Words(name).Order(StringComparer.Ordinal));

    private static void Party(Party party, Profile? profile, HashSet<HistoryKey> keys)
    {
        var exports = party.Roles.Contains(PartyRole.Exporter);
        if (exports)
        {
            Add(keys, HistoryKeyKind.Exporter, party.Identifiers.Eori ?? Name(party.Name));
            return;
        }

        Add(keys, HistoryKeyKind.Consignee, party.Roles.Contains(PartyRole.Consignee) ? Name(party.Name) : null);
        Add(keys, HistoryKeyKind.EndUser, party.Roles.Contains(PartyRole.EndUser) ? Name(party.Name) : null);
        Add(keys, HistoryKeyKind.Phone, party.Contact.Phone is { } phone ? Phone(phone) : null);
        Add(keys, HistoryKeyKind.Email, party.Contact.Email?.Trim().ToLowerInvariant());
        var number = party.Identifiers.RegistrationNo ?? profile?.RegistrationNo;
        Add(keys, HistoryKeyKind.RegistrationNo, number is null ? null : $"{party.Address.Country}{Names.Digits(number)}");
        if (party.Address.Street is { } street && street.Any(char.IsAsciiDigit) && !(profile?.RegistrationsAtAddress >= ManyFirms))
        {
            Add(keys, HistoryKeyKind.Address, $"{Names.Fold(street)}|{Names.Fold(party.Address.City)}|{party.Address.Country}");
        }

        foreach (var director in profile?.Directors ?? [])
        {
            Add(keys, HistoryKeyKind.Director, $"{Name(director)}|{party.Address.Country}");
        }
    }

    private static void Add(HashSet<HistoryKey> keys, HistoryKeyKind kind, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            keys.Add(new HistoryKey(kind, value));
        }
    }
}
