using System.Globalization;
using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>Parties of a message: those that are the same firm by number and name are joined, with all their roles.</summary>
internal static class Parties
{
    public static IReadOnlyList<Party> Of(Draft draft, MessageReport report)
    {
        var parties = new List<Party>();
        foreach (var party in draft.Parties.Where(p => p.IsNamed))
        {
            var country = Country(party, report);
            var at = parties.FindIndex(p => Same(p, party, country));
            if (at >= 0)
            {
                parties[at] = Join(parties[at], party);
                continue;
            }

            parties.Add(new Party
            {
                Ref = string.Create(CultureInfo.InvariantCulture, $"p{parties.Count + 1}"),
                Roles = party.Roles,
                Name = party.Name ?? party.Eori ?? "",
                Address = new Address { Street = party.Street, City = party.City ?? "", Postcode = party.Postcode, Country = country },
                Identifiers = new PartyIdentifiers { Eori = party.Eori },
                Contact = new Contact { Phone = party.Phone, Email = party.Email },
            });
        }

        return parties;
    }

    // The number of an economic operator begins with the country that gave it. A name with no country at all can hardly be told from another, so it is asked for.
    private static CountryCode Country(PartyDraft party, MessageReport report)
    {
        if (party.Country is { } stated)
        {
            return stated;
        }

        if (party.Eori is { Length: > 2 } eori && CountryCode.TryParse(eori[..2], out var country))
        {
            return country;
        }

        report.Wrong(party.Pointer, "needs a country, or a number that begins with one");
        return default;
    }

    private static bool Same(Party one, PartyDraft other, CountryCode country) => other switch
    {
        { Eori: { } number, Name: null } => one.Identifiers.Eori == number,
        { Eori: { } number, Name: { } name } => one.Identifiers.Eori == number && (one.Name == name || one.IsNumberOnly()),
        { Name: { } name } => one.Name == name && one.Address.Country == country && one.Address.Street == other.Street,
        _ => false,
    };

    private static Party Join(Party one, PartyDraft other) => one with
    {
        Roles = [.. one.Roles.Union(other.Roles)],
        Name = one.IsNumberOnly() && other.Name is { } name ? name : one.Name,
        Address = one.Address.City.Length > 0 || other.City is null
            ? one.Address
            : new Address { Street = other.Street, City = other.City, Postcode = other.Postcode, Country = other.Country ?? one.Address.Country },
        Contact = new Contact { Phone = one.Contact.Phone ?? other.Phone, Email = one.Contact.Email ?? other.Email },
    };
}
