using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Indicators;

/// <summary>What names, roles and register extracts say about a party.</summary>
public static class PartyReading
{
    private static readonly string[] s_forwarderWords =
        ["logistic", "freight", "forwarding", "forwarder", "cargo", "spedition", "warehous", "courier", "transit", "lojistik", "nakliyat", "transport", "shipping"];

    private static readonly string[] s_forwarderActivities = ["H49", "H52", "H53"];

    private static readonly PartyRole[] s_rank = [PartyRole.EndUser, PartyRole.Consignee, PartyRole.Buyer, PartyRole.NotifyParty, PartyRole.Exporter];

    private static readonly PartyRole[] s_logistics =
        [PartyRole.FreightForwarder, PartyRole.Carrier, PartyRole.Bank, PartyRole.Broker, PartyRole.Representative, PartyRole.WarehouseKeeper, PartyRole.TransitHolder, PartyRole.Declarant];

    private static readonly Dictionary<PartyRole, string> s_roleNames = new()
    {
        [PartyRole.EndUser] = "end user",
        [PartyRole.NotifyParty] = "notify party",
        [PartyRole.FreightForwarder] = "forwarder",
        [PartyRole.WarehouseKeeper] = "warehouse keeper",
        [PartyRole.TransitHolder] = "holder of the transit procedure",
    };

    /// <summary>Whether the party forwards, stores or carries goods, from its register or its name. A register that says otherwise wins over the name.</summary>
    public static bool IsForwarder(Party party, Profile? profile)
    {
        if (profile?.BusinessType is { } type)
        {
            return type == BusinessType.Forwarder;
        }

        if (profile?.Activity is { Length: > 2 } activity)
        {
            // NACE H49 land transport, H52 warehousing, H53 post and courier; shipowners and airlines (H50, H51) run their own craft.
            return s_forwarderActivities.Any(a => activity.StartsWith(a, StringComparison.Ordinal));
        }

        return s_forwarderWords.Any(w => party.Name.Contains(w, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether two entries of a dossier name one firm: same ref, same register number, or the same name in the same country.</summary>
    public static bool SameFirm(Party one, Party other) =>
        one.Ref == other.Ref
        || (one.Identifiers.RegistrationNo is { } number && number == other.Identifiers.RegistrationNo && one.Address.Country == other.Address.Country)
        || (one.Address.Country == other.Address.Country && string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the party only moves, stores, represents or finances: it stands around everybody's goods.</summary>
    public static bool IsLogisticsOnly(Party party) => party.Roles.Count > 0 && party.Roles.All(r => s_logistics.Contains(r));

    /// <summary>Name, town and country: "Parsa General Trading FZE (Sharjah, AE)".</summary>
    public static string Describe(Party party) => $"{party.Name} ({party.Address.City}, {party.Address.Country})";

    /// <summary>The weightiest role in words: "notify party".</summary>
    public static string RoleOf(Party party) => party.Roles.Count == 0 ? "party" : RoleName(party.Roles.MinBy(RoleRank));

    /// <summary>A role in words.</summary>
    public static string RoleName(PartyRole role) => s_roleNames.GetValueOrDefault(role) ?? role.ToString().ToLowerInvariant();

    private static int RoleRank(PartyRole role)
    {
        var rank = Array.IndexOf(s_rank, role);
        return rank < 0 ? s_rank.Length + (int)role : rank;
    }
}
