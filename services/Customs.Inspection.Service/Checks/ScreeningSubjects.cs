using System.Globalization;
using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Service.Checks;

/// <summary>
/// Finds everybody a dossier names: declared parties, their owners, directors and parents in the registers, the vessel, payer and bank, and the names that only
/// licences and transport documents give. What is named twice is asked once.
/// </summary>
public static class ScreeningSubjects
{
    private const int MaxSubjects = 500;

    /// <summary>The subjects of a dossier, declared parties first; at most 500.</summary>
    public static IReadOnlyList<ScreeningSubject> Of(Dossier dossier)
    {
        var found = new List<ScreeningSubject>();
        foreach (var party in dossier.Declaration.Parties)
        {
            found.Add(new ScreeningSubject(party.Ref, MatchSubject.Self, Declared(party, dossier.Context.Register.GetValueOrDefault(party.Ref))));
        }

        foreach (var (partyRef, profile) in dossier.Context.Register.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            Registered(found, partyRef, profile);
        }

        Vessel(found, dossier.Declaration);
        Paying(found, dossier);
        Papers(found, dossier.Declaration);
        return [.. found.DistinctBy(Sameness).Take(MaxSubjects)];
    }

    private static Screening.V1.PartyQuery Declared(Party party, Profile? profile)
    {
        var query = new Screening.V1.PartyQuery
        {
            Id = $"parties/{party.Ref}",
            Name = party.Name,
            Countries = { party.Address.Country.Value },
            Address = new Common.V1.Address
            {
                Street = party.Address.Street ?? "",
                City = party.Address.City,
                Postcode = party.Address.Postcode ?? "",
                PoBox = party.Address.PoBox ?? "",
                Country = party.Address.Country.Value,
            },
            Role = party.Roles.Count > 0 ? Codes<PartyRole>.Word(party.Roles[0]) : "",
            BirthDate = profile?.BirthDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        };
        if (profile?.BusinessType == BusinessType.PrivatePerson || profile?.BirthDate is not null)
        {
            query.Kind = Screening.V1.PartyKind.Person;
        }

        if (profile?.Nationality is { } nationality && nationality.Value != party.Address.Country.Value)
        {
            query.Countries.Add(nationality.Value);
        }

        Identify(query, "eori", party.Identifiers.Eori);
        Identify(query, "registration", party.Identifiers.RegistrationNo ?? profile?.RegistrationNo);
        Identify(query, "tax", party.Identifiers.Vat);
        Identify(query, "imo", party.Identifiers.ImoCompany);
        Identify(query, "phone", party.Contact.Phone);
        Identify(query, "email", party.Contact.Email);
        Identify(query, "web", party.Contact.Web);
        return query;
    }

    private static void Registered(List<ScreeningSubject> found, string partyRef, Profile profile)
    {
        for (var i = 0; i < profile.Directors.Count; i++)
        {
            Add(found, partyRef, MatchSubject.Director, $"parties/{partyRef}/directors/{i}", profile.Directors[i], kind: Screening.V1.PartyKind.Person);
        }

        var number = 0;
        Owners(found, partyRef, profile.Owners, ref number);
        Add(found, partyRef, MatchSubject.Owner, $"parties/{partyRef}/parent", profile.Parent);
        for (var i = 0; i < profile.NameHistory.Count; i++)
        {
            Add(found, partyRef, MatchSubject.Self, $"parties/{partyRef}/former_names/{i}", profile.NameHistory[i]);
        }
    }

    private static void Owners(List<ScreeningSubject> found, string partyRef, IReadOnlyList<Owner> owners, ref int number)
    {
        foreach (var owner in owners)
        {
            Add(found, partyRef, MatchSubject.Owner, $"parties/{partyRef}/owners/{number++}", owner.Name, owner.Country?.Value);
            Owners(found, partyRef, owner.Owners, ref number);
        }
    }

    private static void Vessel(List<ScreeningSubject> found, Declaration declaration)
    {
        var transport = declaration.TransportDocument;
        if (transport.Vessel is null && transport.Imo is null)
        {
            return;
        }

        var query = new Screening.V1.PartyQuery { Id = "vessel", Name = transport.Vessel ?? "", Kind = Screening.V1.PartyKind.Vessel };
        Identify(query, "imo", transport.Imo);
        found.Add(new ScreeningSubject(RefOf(declaration, PartyRole.Carrier), MatchSubject.Vessel, query));
    }

    private static void Paying(List<ScreeningSubject> found, Dossier dossier)
    {
        var buyer = RefOf(dossier.Declaration, PartyRole.Buyer);
        if (dossier.Accompanying.Finance?.Payer is { } payer)
        {
            Add(found, buyer, MatchSubject.Payer, "payer", payer.Name, payer.Country.Value);
        }

        if (dossier.Accompanying.Finance?.Bank is { Name: not null } bank)
        {
            Add(found, buyer, MatchSubject.Payer, "bank", bank.Name, bank.Country.Value);
        }
    }

    private static void Papers(List<ScreeningSubject> found, Declaration declaration)
    {
        var consignee = RefOf(declaration, PartyRole.Consignee);
        Add(found, consignee, MatchSubject.Self, "transport_document/consignee", declaration.TransportDocument.ConsigneeOnDocument);
        Add(found, RefOf(declaration, PartyRole.Carrier), MatchSubject.Self, "transport_document/carrier", declaration.TransportDocument.Carrier);
        var documents = declaration.SupportingDocuments.Concat(declaration.GoodsItems.SelectMany(i => i.SupportingDocuments)).ToList();
        for (var i = 0; i < documents.Count; i++)
        {
            Add(found, consignee, MatchSubject.Self, $"documents/{i}/consignee", documents[i].Consignee, documents[i].Destination?.Value);
            Add(found, RefOf(declaration, PartyRole.EndUser), MatchSubject.Self, $"documents/{i}/end_user", documents[i].EndUser, documents[i].Destination?.Value);
        }
    }

    // A match of what no declared party stands for counts to the consignee, and to the first party where there is none.
    private static string RefOf(Declaration declaration, PartyRole role) =>
        (declaration.Parties.FirstOrDefault(p => p.Roles.Contains(role)) ?? declaration.Parties.FirstOrDefault(p => p.Roles.Contains(PartyRole.Consignee)))?.Ref
            ?? (declaration.Parties is [var first, ..] ? first.Ref : "");

    private static void Add(
        List<ScreeningSubject> found, string partyRef, MatchSubject subject, string id, string? name, string? country = null, Screening.V1.PartyKind kind = default)
    {
        if (!string.IsNullOrWhiteSpace(name))
        {
            var query = new Screening.V1.PartyQuery { Id = id, Name = name, Kind = kind };
            if (country is not null)
            {
                query.Countries.Add(country);
            }

            found.Add(new ScreeningSubject(partyRef, subject, query));
        }
    }

    private static void Identify(Screening.V1.PartyQuery query, string type, string? value)
    {
        if (value is not null)
        {
            query.Identifiers.Add(new Common.V1.Identifier { Type = type, Value = value });
        }
    }

    // A name on a paper that repeats a declared party says nothing new about it.
    private static string Sameness(ScreeningSubject subject) =>
        subject.IsDeclaredParty
            ? subject.Query.Id
            : $"{subject.PartyRef}\n{subject.Subject}\n{subject.Query.Name.Trim().ToUpperInvariant()}\n{string.Join(',', subject.Query.Identifiers.Select(i => i.Value))}";
}
