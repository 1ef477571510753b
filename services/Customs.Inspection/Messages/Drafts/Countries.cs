using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>Country of export and of destination, where a message states them only through something else.</summary>
internal static class Countries
{
    public static CountryCode OfExport(Draft draft, IReadOnlyList<Party> parties, MessageReport report)
    {
        const string Field = "declaration.countryOfExport";
        if (draft.CountryOfExport is { } stated)
        {
            return stated;
        }

        if (InRole(parties, PartyRole.Exporter, PartyRole.Consignor, PartyRole.TransitHolder) is { } party)
        {
            return Completion.Derived(Field, $"the country of {party.Ref}, who sends the goods", party.Address.Country, report);
        }

        return CountryCode.TryParse(draft.OfficeOfExport is { Length: > 2 } office ? office[..2] : null, out var country)
            ? Completion.Derived(Field, "the country of the office of export or departure", country, report)
            : Completion.Missing(Field, "is required", default(CountryCode), draft, report);
    }

    public static CountryCode OfDestination(Draft draft, IReadOnlyList<Party> parties, MessageReport report)
    {
        const string Field = "declaration.countryOfDestination";
        if (draft.CountryOfDestination is { } stated)
        {
            return stated;
        }

        var ofItems = draft.Items.Select(i => i.Destination).OfType<CountryCode>().Distinct().ToList();
        switch (ofItems)
        {
            case [var one]:
                return Completion.Derived(Field, "the destination of the items", one, report);
            case { Count: > 1 }:
                return Completion.Missing(Field, $"the items go to several countries ({string.Join(", ", ofItems)}); a consignment has one", default(CountryCode), draft, report);
            default:
                break;
        }

        if (InRole(parties, PartyRole.Consignee, PartyRole.EndUser) is { } party)
        {
            return Completion.Derived(Field, $"the country of {party.Ref}, who gets the goods", party.Address.Country, report);
        }

        if (draft.Routing is [.., var last])
        {
            return Completion.Derived(Field, "the last country of the route", last, report);
        }

        return draft.PlaceOfDischarge is { Length: 5 } place && CountryCode.TryParse(place[..2], out var country)
            ? Completion.Derived(Field, "the country of the place of unloading", country, report)
            : Completion.Missing(Field, "is required", default(CountryCode), draft, report);
    }

    private static Party? InRole(IReadOnlyList<Party> parties, params ReadOnlySpan<PartyRole> roles)
    {
        foreach (var role in roles)
        {
            if (parties.FirstOrDefault(p => p.Roles.Contains(role) && !p.Address.Country.IsNone) is { } party)
            {
                return party;
            }
        }

        return null;
    }
}
