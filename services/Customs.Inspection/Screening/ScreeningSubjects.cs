using Customs.Inspection.Dossiers;
using Customs.Inspection.History;
using Customs.Inspection.Indicators;
using Customs.Inspection.Naming;

namespace Customs.Inspection.Screening;

/// <summary>Lists everybody whom a dossier names and who has to be screened: parties, their owners and directors, payer, bank, carrier, vessel, and who stands only on papers.</summary>
public static class ScreeningSubjects
{
    private const int DeepestOwner = 6;

    // "bank in Dubai" tells a place, not a name; nothing can be screened by it.
    private static readonly string[] s_placeholders = ["bank in ", "a bank", "to order", "unknown", "n/a", "various"];

    /// <summary>The subjects, parties first; a name that a party bears already is not asked for again.</summary>
    public static IReadOnlyList<ScreeningSubject> Of(Dossier dossier)
    {
        var parties = dossier.Declaration.Parties;
        var subjects = parties.Select(p => OfParty(p, dossier.Context.Register.GetValueOrDefault(p.Ref))).ToList();
        foreach (var party in parties)
        {
            if (dossier.Context.Register.GetValueOrDefault(party.Ref) is { } profile)
            {
                subjects.AddRange(Owners(profile.Owners, 1).Select((o, i) => Named($"owner/{party.Ref}/{i + 1}", party, MatchSubject.Owner, o.Name, SubjectKind.Unknown, "owner") with { Countries = o.Country is { } country ? [country] : [] }));
                subjects.AddRange(Beside(party, profile));
                subjects.AddRange(profile.Directors.Select((d, i) => Named($"director/{party.Ref}/{i + 1}", party, MatchSubject.Director, d, SubjectKind.Person, "director")));
            }
        }

        subjects.AddRange(Papers(dossier).Concat(Documents(dossier)).DistinctBy(s => HistoryKeys.Name(s.Name), StringComparer.Ordinal).Where(s => !IsPlaceholder(s.Name) && !parties.Any(p => Names.Same(p.Name, s.Name))));
        return subjects;
    }

    // The parent counts as an owner; an earlier name is the party itself.
    private static IEnumerable<ScreeningSubject> Beside(Party party, Profile profile)
    {
        if (profile.Parent is { } parent)
        {
            yield return Named($"owner/{party.Ref}/parent", party, MatchSubject.Owner, parent, SubjectKind.Entity, "parent company");
        }

        for (var i = 0; i < profile.NameHistory.Count; i++)
        {
            yield return Named($"name/{party.Ref}/{i + 1}", party, MatchSubject.Self, Circle.EarlierName(profile.NameHistory[i]), SubjectKind.Unknown, "earlier name") with { Countries = [party.Address.Country] };
        }
    }

    // Names that only a licence or another document bears.
    private static IEnumerable<ScreeningSubject> Documents(Dossier dossier)
    {
        var documents = dossier.Declaration.GoodsItems.SelectMany(i => i.SupportingDocuments).Concat(dossier.Declaration.SupportingDocuments).ToList();
        for (var i = 0; i < documents.Count; i++)
        {
            if (documents[i].Consignee is { } consignee)
            {
                yield return Named($"document/{i + 1}/consignee", null, MatchSubject.Self, consignee, SubjectKind.Unknown, $"consignee in document {documents[i].Reference ?? documents[i].Type}");
            }

            if (documents[i].EndUser is { } endUser)
            {
                yield return Named($"document/{i + 1}/end-user", null, MatchSubject.Self, endUser, SubjectKind.Unknown, $"end user in document {documents[i].Reference ?? documents[i].Type}");
            }
        }
    }

    private static ScreeningSubject OfParty(Party party, Profile? profile)
    {
        var person = profile?.BusinessType == BusinessType.PrivatePerson || profile?.BirthDate is not null;
        var identifiers = new (string Type, string? Value)[]
        {
            ("registration", party.Identifiers.RegistrationNo ?? profile?.RegistrationNo), ("tax", party.Identifiers.Vat), ("eori", party.Identifiers.Eori),
            ("imo", party.Identifiers.ImoCompany), ("phone", party.Contact.Phone), ("email", party.Contact.Email), ("web", party.Contact.Web),
        };
        string?[] address = [party.Address.Street, party.Address.PoBox is { } box ? $"P.O. Box {box}" : null, party.Address.Postcode, party.Address.City];
        return new ScreeningSubject(
            party.Ref,
            party.Ref,
            MatchSubject.Self,
            party.Name,
            person ? SubjectKind.Person : profile is null ? SubjectKind.Unknown : SubjectKind.Entity,
            [.. new[] { party.Address.Country, profile?.Nationality ?? default }.Where(c => !c.IsNone).Distinct()],
            string.Join(", ", address.Where(a => a is not null)),
            profile?.BirthDate,
            [.. identifiers.Where(i => i.Value is not null).Select(i => (i.Type, i.Value ?? ""))],
            PartyReading.RoleOf(party));
    }

    private static IEnumerable<Owner> Owners(IReadOnlyList<Owner> owners, int depth) => depth > DeepestOwner
        ? []
        : owners.SelectMany(o => Owners(o.Owners, depth + 1).Prepend(o));

    private static IEnumerable<ScreeningSubject> Papers(Dossier dossier)
    {
        var transport = dossier.Declaration.TransportDocument;
        var buyer = dossier.Declaration.Parties.FirstOrDefault(p => p.Roles.Contains(PartyRole.Buyer)) ?? dossier.Declaration.Parties.FirstOrDefault(p => p.Roles.Contains(PartyRole.Consignee));
        if (transport.Vessel is { } vessel)
        {
            yield return Named("vessel", null, MatchSubject.Vessel, vessel, SubjectKind.Vessel, "vessel") with { Identifiers = transport.Imo is { } imo ? [("imo", imo)] : [] };
        }

        if (transport.Carrier is { } carrier)
        {
            yield return Named("carrier", null, MatchSubject.Vessel, carrier, SubjectKind.Entity, "carrier");
        }

        if (transport.ConsigneeOnDocument is { } consignee)
        {
            yield return Named("document-consignee", null, MatchSubject.Self, consignee, SubjectKind.Unknown, "consignee on the transport document");
        }

        if (dossier.Accompanying.Finance?.Payer is { } payer)
        {
            yield return Named("payer", buyer, MatchSubject.Payer, payer.Name, SubjectKind.Unknown, "payer") with { Countries = [payer.Country] };
        }

        if (dossier.Accompanying.Finance?.Bank is { Name: { } bank } account)
        {
            yield return Named("bank", buyer, MatchSubject.Payer, bank, SubjectKind.Entity, "bank") with { Countries = [account.Country] };
        }
    }

    private static ScreeningSubject Named(string key, Party? party, MatchSubject subject, string name, SubjectKind kind, string role) =>
        new(key, party?.Ref, subject, name, kind, [], null, null, [], role);

    private static bool IsPlaceholder(string name) => s_placeholders.Any(p => name.StartsWith(p, StringComparison.OrdinalIgnoreCase));
}
