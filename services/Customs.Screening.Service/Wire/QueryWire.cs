using Customs.Primitives;

namespace Customs.Screening.Service;

/// <summary>Reads a party that a caller asks about, and every field of it that is wrong.</summary>
internal static class QueryWire
{
    // Longer than any name that a list or a message form can hold; asked so that one question cannot take the time of many.
    private const int MostNameSigns = 2_000;

    /// <summary>Reads it; the paths of violations start with <paramref name="path"/>.</summary>
    public static PartyQuery? Read(V1.PartyQuery wire, string path, List<FieldViolation> violations)
    {
        var before = violations.Count;
        if (!wire.Name.Any(char.IsLetterOrDigit))
        {
            violations.Add(new FieldViolation($"{path}.name", "has to hold a letter or digit"));
        }
        else if (wire.Name.Length > MostNameSigns)
        {
            violations.Add(new FieldViolation($"{path}.name", $"has {wire.Name.Length} signs; at most {MostNameSigns} are screened"));
        }

        BirthDate? born = null;
        if (wire.BirthDate.Length > 0)
        {
            born = BirthDate.TryParse(wire.BirthDate, out var read) ? read : null;
            if (born is null)
            {
                violations.Add(new FieldViolation($"{path}.birth_date", $"'{wire.BirthDate}' is none of 1961, 1961-05, 1961-05-02, 1961/1963"));
            }
        }

        var countries = new List<CountryCode>();
        for (var i = 0; i < wire.Countries.Count; i++)
        {
            if (CountryCode.TryParse(wire.Countries[i], out var country))
            {
                countries.Add(country);
            }
            else
            {
                violations.Add(new FieldViolation($"{path}.countries[{i}]", $"'{wire.Countries[i]}' is not a country code of two letters"));
            }
        }

        return violations.Count > before
            ? null
            : new PartyQuery(wire.Name)
            {
                Kind = KindWire.ToCore(wire.Kind),
                Countries = countries,
                Address = wire.Address is null ? null : AddressWire.ToCore(wire.Address),
                BirthDate = born,
                Identifiers = [.. wire.Identifiers.Where(i => i.Value.Length > 0).Select(i => new Identifier(IdentifierTypes.Read(i.Type), i.Value, Country(i.Country)))],
            };
    }

    /// <summary>The designation that a pair is compared with, as if it were listed.</summary>
    public static Designation AsDesignation(PartyQuery query) => new("", query.Kind, [new ListedName(query.Name, NameQuality.Primary)])
    {
        BirthDates = query.BirthDate is { } born ? [born] : [],
        Addresses = query.Address is { } address ? [address] : [],
        Countries = query.Countries,
        Identifiers = query.Identifiers,
    };

    private static CountryCode Country(string code) => CountryCode.TryParse(code, out var country) ? country : default;
}
