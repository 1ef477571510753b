using Customs.Classification.V1;
using Customs.Inspection.V1;

namespace Customs.Referral.Service;

/// <summary>What of a declaration can join its case to others.</summary>
internal static class DeclarationKeys
{
    private static readonly string[] Receiving = ["CONSIGNEE", "END_USER", "BUYER", "NOTIFY_PARTY"];
    private static readonly string[] Registered = ["registration", "tax", "eori", "vat", "lei", "national-id"];

    /// <summary>The keys.</summary>
    /// <param name="declaration">Declaration as it was frozen.</param>
    /// <param name="name">Its resource name.</param>
    /// <param name="indications">Indications of the case, the foremost first.</param>
    public static IReadOnlyList<CaseKey> Of(Declaration declaration, string name, IReadOnlyList<CaseIndication> indications)
    {
        var declared = declaration.Dossier?.Declared;
        if (declared is null)
        {
            return [];
        }

        var keys = new List<CaseKey?>();
        foreach (var party in declared.Parties)
        {
            if (party.Roles.Any(Receiving.Contains))
            {
                keys.AddRange(OfReceiver(party));
            }
            else if (party.Roles.Contains("EXPORTER"))
            {
                keys.Add(CaseKey.Of(CaseKeyKind.Exporter, party.Name, party.Address?.Country ?? ""));
            }
        }

        keys.AddRange(declared.GoodsItems.Select(g => CaseKey.Of(CaseKeyKind.Goods, g.Hs6)));
        keys.AddRange((declaration.Assessment?.Classifications ?? []).SelectMany(c => c.Candidates.Where(m => m.Truth == Truth.Met)).Select(m => CaseKey.Of(CaseKeyKind.Entry, m.Code)));
        var foremost = indications.Where(i => i.Declaration == name || i.Declaration.Length == 0).Select(i => i.Indicator).Take(3).Order(StringComparer.Ordinal).ToList();
        if (foremost.Count == 3)
        {
            keys.Add(CaseKey.Of(CaseKeyKind.Pattern, [.. foremost]));
        }

        return [.. keys.OfType<CaseKey>().Distinct()];
    }

    private static IEnumerable<CaseKey?> OfReceiver(Party party)
    {
        var country = party.Address?.Country ?? "";
        yield return CaseKey.Of(CaseKeyKind.Party, party.Name, country);
        yield return CaseKey.Of(CaseKeyKind.Phone, party.Phone);
        yield return CaseKey.Of(CaseKeyKind.Email, party.Email);
        foreach (var identifier in party.Identifiers)
        {
            if (Registered.Contains(identifier.Type))
            {
                yield return CaseKey.Of(CaseKeyKind.Registration, identifier.Value, identifier.Country.Length > 0 ? identifier.Country : country);
            }
            else if (identifier.Type is "phone")
            {
                yield return CaseKey.Of(CaseKeyKind.Phone, identifier.Value);
            }
            else if (identifier.Type is "email")
            {
                yield return CaseKey.Of(CaseKeyKind.Email, identifier.Value);
            }
        }

        // A street with its city; a city alone, or a post-office box, is nobody's.
        if (party.Address is { Street.Length: > 0, City.Length: > 0 } address)
        {
            yield return CaseKey.Of(CaseKeyKind.Address, address.Street, address.City, country);
        }
    }
}
