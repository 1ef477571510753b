using Customs.Inspection.Dossiers;
using Customs.Inspection.Service.Store;
using Customs.Primitives;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Messages;

/// <summary>Names behind EORI numbers. EU messages name a known operator by number only (rule C0050 of AES), and a number alone can not be screened.</summary>
public sealed class OperatorRegister(Store<InspectionDb> store)
{
    /// <summary>The dossier with names and addresses of parties that it names by number, as far as the register has them.</summary>
    public async Task<Dossier> NameAsync(Dossier dossier, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var numbers = dossier.Declaration.Parties.Where(p => p.IsNumberOnly()).Select(p => p.Name).Distinct(StringComparer.Ordinal).ToList();
        if (numbers.Count == 0)
        {
            return dossier;
        }

        var known = await store.ReadAsync((db, inner) => db.Operators.Where(o => numbers.Contains(o.Eori)).ToDictionaryAsync(o => o.Eori, inner), ct);
        return known.Count == 0
            ? dossier
            : dossier with { Declaration = dossier.Declaration with { Parties = [.. dossier.Declaration.Parties.Select(p => p.IsNumberOnly() && known.TryGetValue(p.Name, out var found) ? Named(p, found) : p)] } };
    }

    private static Party Named(Party party, OperatorRow found) => party with
    {
        Name = found.Name,
        Address = new Address
        {
            Street = found.Street.Length > 0 ? found.Street : null,
            City = found.City,
            Postcode = found.Postcode.Length > 0 ? found.Postcode : null,
            Country = CountryCode.TryParse(found.Country, out var country) ? country : party.Address.Country,
        },
    };
}
