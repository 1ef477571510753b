using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;
using Customs.Inspection.Reference;
using Customs.Primitives;

namespace Customs.Inspection.Places;

/// <summary>How firmly a hint points to another destination than the declared one.</summary>
public enum HintKind
{
    /// <summary>A telephone number of that country.</summary>
    Phone,

    /// <summary>An abbreviation on crates or papers.</summary>
    Abbreviation,

    /// <summary>A place written in a paper or on crates.</summary>
    Written,

    /// <summary>A party to whom the goods go or are announced sits there.</summary>
    PartyAddress,

    /// <summary>A place of discharge or delivery in the declaration lies there.</summary>
    Route,
}

/// <summary>A hint that the goods go to a country of concern which is not the declared destination.</summary>
/// <param name="Country">That country.</param>
/// <param name="Kind">How firm it is.</param>
/// <param name="Path">Field.</param>
/// <param name="Value">Value of the field.</param>
/// <param name="What">What the field is, for a sentence.</param>
/// <param name="Source">Who says so.</param>
public sealed record OtherDestination(CountryCode Country, HintKind Kind, string Path, string Value, string What, string Source)
{
    /// <summary>Whether it is written down as a destination; a telephone number or an abbreviation is not.</summary>
    public bool IsDocumented => Kind >= HintKind.Written;

    /// <summary>All hints in a dossier, firmest first.</summary>
    public static IReadOnlyList<OtherDestination> Find(Facts facts)
    {
        var declared = facts.Declaration.CountryOfDestination;
        return [.. Route(facts).Concat(Addresses(facts)).Concat(Texts(facts)).Concat(Phones(facts))
            .Where(h => h.Country != declared && CountryMeasures.IsOfConcern(h.Country))
            .OrderByDescending(h => h.Kind)];
    }

    private static IEnumerable<OtherDestination> Route(Facts facts)
    {
        foreach (var (code, path, what) in new[]
        {
            (facts.Declaration.PlaceOfDischarge, "declaration.placeOfDischarge", "the place of discharge"),
            (facts.Declaration.PlaceOfDelivery, "declaration.placeOfDelivery", "the place of delivery"),
        })
        {
            if (code is { Length: 5 } && CountryCode.TryParse(code[..2], out var country))
            {
                yield return new(country, HintKind.Route, path, code, what, "declaration");
            }
        }
    }

    private static IEnumerable<OtherDestination> Addresses(Facts facts)
    {
        foreach (var party in facts.Declaration.Parties.Where(IsReceiver))
        {
            yield return new(party.Address.Country, HintKind.PartyAddress, $"{facts.PathOf(party)}.address.country", party.Address.Country.Value,
                $"the address of {PartyReading.RoleOf(party)} {party.Name} in {party.Address.City}", "declaration");
        }
    }

    private static readonly Phrases s_end = new("final delivery|final destination|end destination|deliver to|delivery to|delivery in|delivery at|ultimate*|endziel|endempfanger|zustellung|auslieferung|auslieferungsort|lieferung an|livraison|destination finale|teslim*|nihai varis*|доставка|конечн*|получатель|entrega|destino final|consegna|destinazione finale");

    private static readonly Phrases s_street = new("ro|gil|street|st|road|rd|avenue|ave|strasse|str|platz|allee|caddesi|cad|sokak|bulvari|plaza|tower|hotel|restaurant|boulevard|lane|square");

    private static readonly string[] s_streetBefore = [" rue de", " avenue de", " boulevard de", " place de", " calle", " calle de", " jalan", " ulica", " ulitsa", " улица", " ул", " piazza", " hotel"];

    // A country that the goods are declared to pass through is no other destination, however often it is written, unless the text says that they end there.
    // A clause against re-export names a country to exclude it, and streets of other towns bear its names (Teheran-ro in Seoul).
    private static IEnumerable<OtherDestination> Texts(Facts facts)
    {
        var routed = facts.Declaration.CountriesOfRouting.Select(c => c.Value).ToHashSet(StringComparer.Ordinal);
        var makers = string.Join(' ', facts.Declaration.GoodsItems.Select(i => $"{i.Manufacturer} {i.Model} {i.Description}"));
        foreach (var text in FreeText.In(facts))
        {
            foreach (var mention in Gazetteer.In(text.Text).Where(m => (!routed.Contains(m.Country) || s_end.IsIn(text.Text)) && !Negation.Covers(text.Text, m.Text) && !IsStreet(text.Text, m.Text)))
            {
                if (mention.Exact || !makers.Contains(mention.Text, StringComparison.OrdinalIgnoreCase))
                {
                    yield return new(CountryCode.Parse(mention.Country), mention.Exact ? HintKind.Written : HintKind.Abbreviation, text.Path, text.Text,
                        $"{text.What}, \"{text.Text}\", which names {mention.Text}", text.Source);
                }
            }
        }
    }

    private static bool IsStreet(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        var after = text[(at + name.Length)..].TrimStart('-', ' ');
        var end = after.IndexOfAny([' ', ',', '.', ';', '/']);
        var before = " " + Text.Fold(text[..at]);
        return s_street.IsIn(end < 0 ? after : after[..end]) || s_streetBefore.Any(s => before.EndsWith(s, StringComparison.Ordinal));
    }

    private static IEnumerable<OtherDestination> Phones(Facts facts)
    {
        foreach (var party in facts.Declaration.Parties)
        {
            if (DialCodes.Country(party.Contact.Phone) is { } country && country != party.Address.Country)
            {
                yield return new(country, HintKind.Phone, $"{facts.PathOf(party)}.contact.phone", party.Contact.Phone ?? "",
                    $"the telephone number {party.Contact.Phone} of {PartyReading.RoleOf(party)} {party.Name}", "declaration");
            }
        }
    }

    private static bool IsReceiver(Party party) =>
        party.Roles.Any(r => r is PartyRole.Consignee or PartyRole.EndUser or PartyRole.Buyer or PartyRole.NotifyParty or PartyRole.WarehouseKeeper);
}
