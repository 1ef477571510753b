using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Indicators;

/// <summary>What names, roles and register extracts say about a party.</summary>
public static class PartyReading
{
    private static readonly string[] s_forwarderWords =
        ["logistic", "freight", "forwarding", "forwarder", "cargo", "spedition", "warehous", "courier", "transit", "lojistik", "nakliyat", "transport", "shipping"];

    /// <summary>Whether the party forwards, stores or carries goods, from its register or its name. A register that says otherwise wins over the name.</summary>
    public static bool IsForwarder(Party party, Profile? profile)
    {
        if (profile?.BusinessType is { } type)
        {
            return type is BusinessType.Forwarder or BusinessType.Shipping;
        }

        if (profile?.Activity is { Length: > 2 } activity)
        {
            return activity[0] == 'H' && activity[1] is '4' or '5';
        }

        return s_forwarderWords.Any(w => party.Name.Contains(w, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether two entries of a dossier name one firm: same ref, same register number, or the same name in the same country.</summary>
    public static bool SameFirm(Party one, Party other) =>
        one.Ref == other.Ref
        || (one.Identifiers.RegistrationNo is { } number && number == other.Identifiers.RegistrationNo && one.Address.Country == other.Address.Country)
        || (one.Address.Country == other.Address.Country && string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Name, town and country: "Parsa General Trading FZE (Sharjah, AE)".</summary>
    public static string Describe(Party party) => $"{party.Name} ({party.Address.City}, {party.Address.Country})";
}
