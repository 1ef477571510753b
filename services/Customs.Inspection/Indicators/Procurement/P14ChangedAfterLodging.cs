using Customs.Inspection.Dossiers;
using Customs.Inspection.Places;
using Customs.Inspection.Reference;
using Customs.Primitives;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Consignee, end user, notify party, destination or place of discharge were changed after lodging: after release 1.0, before it 0.6. Another spelling of the same name, a corrected
/// typing error and another port of the same country say nothing; a port that the carrier changed while the parties and the destination stayed says nothing
/// unless the new one lies in a country from which goods are passed on. Goods sold afloat leave half, and nothing when the contract of resale is on file.</summary>
public sealed class P14ChangedAfterLodging() : Indicator("P14", Group.Routing, 0.45, Source.UnPanels, Source.Fatf)
{
    private const double SameText = 0.8;
    private const double TypingError = 0.5;

    private static readonly (string Word, string Name, bool IsPort)[] s_fields =
    [
        ("enduser", "end user", false), ("consignee", "consignee", false), ("notify", "notify party", false), ("buyer", "buyer", false), ("countryofdestination", "country of destination", false), ("discharge", "place of discharge", true), ("unloading", "place of discharge", true),
        ("delivery", "place of delivery", true), ("transshipment", "place of transshipment", true), ("destination", "destination", false), ("empfanger", "consignee", false), ("endverwender", "end user", false), ("bestimmungsland", "country of destination", false), ("1603", "country of destination", false), ("1303", "consignee", false), ("1614", "place of discharge", true),
    ];

    private static readonly Phrases s_typing = new("typo*|typing error|spelling*|misspel*|clerical error|transcription error|correction of the name|schreibfehler|tippfehler|rechtschreib*|faute de frappe|erreur de saisie|erreur de frappe|yazim hatasi|опечатк*|error tipografico|errore di battitura|legal form");

    private static readonly Phrases s_carrier = new("carrier*|vessel*|port congestion|congestion|strike*|weather|storm|omitted port|port omission|blank sailing|rolled|reeder*|streik*|hafenuberlastung|armateur|greve*|liman yogunlu*|grev|забастов*|перевозчик*|red sea|black sea|schedule change|rerouting by");

    private static readonly Phrases s_afloat = new("sold afloat|sale afloat|resale contract|resold under contract|schwimmende ware|vente a flot|transit satis*");

    private static readonly Phrases s_resale = new("resale contract*|contract of resale|sale contract of the goods afloat|new end use certificate*|neue endverbleibserklarung|weiterverkaufsvertrag*|contrat de revente|yeniden satis sozlesme*|договор перепродажи");

    private static readonly Phrases s_switched = new("switch bill*|switch b l*|switched bill*|re issued bill*|reissued bill*|reissued awb|re issued awb|new set of bills|second set of bills|ausgetauschtes konnossement*|connaissement de substitution|konsimento degis*");

    /// <inheritdoc/>
    public override string Title => "Consignee, end user, destination or port changed after lodging";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        if (facts.Declaration.Amendments is not { } amendments)
        {
            return new IndicatorResult.NotEvaluable("declaration.amendments", "Was the declaration or the transport document changed after lodging?");
        }

        var hits = new List<IndicatorResult.Hit>();
        for (var i = 0; i < amendments.Count; i++)
        {
            if (Read(facts, amendments[i], i, amendments) is { } hit)
            {
                hits.Add(hit);
            }
        }

        if (s_switched.IsInAny([facts.Declaration.TransportDocument.Remarks, .. facts.Dossier.Accompanying.OtherDocuments, .. facts.Dossier.Accompanying.Correspondence, .. amendments.Select(a => a.Reason)]))
        {
            hits.Add(new(0.6, $"Transport document {facts.Declaration.TransportDocument.Number} was switched or issued again.", new Evidence("declaration.transportDocument.number", facts.Declaration.TransportDocument.Number, "transport document")));
        }

        return hits.Count == 0 ? IndicatorResult.Clear.Instance
            : new IndicatorResult.Hit(hits.Max(h => h.Strength), string.Join(" ", hits.Select(h => h.Sentence)), [.. hits.SelectMany(h => h.Fields)]);
    }

    private static IndicatorResult.Hit? Read(Facts facts, Amendment amendment, int index, IReadOnlyList<Amendment> all)
    {
        if (Field(facts, amendment.Field) is not { Word: not null } field)
        {
            return null;
        }

        var (old, now) = (amendment.Old ?? "", amendment.New ?? "");
        var likeness = Text.Likeness(old, now);
        var isCode = now.Length is 2 or 5 && now.All(char.IsAsciiLetterOrDigit);
        if (isCode ? old == now : likeness >= SameText || (likeness >= TypingError && s_typing.IsIn(amendment.Reason)))
        {
            return null;
        }

        if (field.IsPort && (SameCountry(old, now) || (s_carrier.IsIn(amendment.Reason) && all.All(a => Field(facts, a.Field) is { Word: null } or { IsPort: true }) && !IsRisky(old, now))))
        {
            return null;
        }

        if (s_afloat.IsIn(amendment.Reason) && facts.Dossier.Accompanying.OtherDocuments.Any(d => s_resale.IsIn(d)))
        {
            return null;
        }

        var strength = (amendment.Stage == AmendmentStage.AfterRelease ? 1.0 : 0.6) * (s_afloat.IsIn(amendment.Reason) ? 0.5 : 1.0);
        var stage = amendment.Stage == AmendmentStage.AfterRelease ? "After release" : "After the declaration was lodged";
        var reason = amendment.Reason is null ? "no reason was given" : $"reason given: {amendment.Reason}";
        return new(strength, $"{stage} the {field.Name} was changed on {amendment.At:yyyy-MM-dd} from \"{(old.Length == 0 ? "(none)" : old)}\" to \"{(now.Length == 0 ? "(none)" : now)}\"; {reason}.",
            new Evidence($"declaration.amendments[{index}].{amendment.Field}", $"{old} -> {now}", "declaration"));
    }

    // Senders write the field as "endUser", "16 03", "parties[csg].name" or "parties[1].address.country".
    private static (string Word, string Name, bool IsPort) Field(Facts facts, string field)
    {
        var folded = Text.Fold(field).Replace(" ", "", StringComparison.Ordinal);
        if (folded.Contains("deliveryterms", StringComparison.Ordinal))
        {
            return default;
        }

        var known = s_fields.FirstOrDefault(f => folded.Contains(f.Word, StringComparison.Ordinal));
        if (known.Word is not null || !folded.StartsWith("parties", StringComparison.Ordinal))
        {
            return known;
        }

        var words = Text.Words(field);
        var parties = facts.Declaration.Parties;
        var party = parties.FirstOrDefault(p => words.Contains(p.Ref, StringComparer.OrdinalIgnoreCase))
            ?? (words.Length > 1 && int.TryParse(words[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var at) && at < parties.Count ? parties[at] : null);
        var role = party?.Roles.FirstOrDefault(r => r is PartyRole.EndUser or PartyRole.Consignee or PartyRole.NotifyParty or PartyRole.Buyer);
        return role is PartyRole.EndUser or PartyRole.Consignee or PartyRole.NotifyParty or PartyRole.Buyer && words[^1] is "name" or "country" or "city"
            ? (words[^1], PartyReading.RoleName(role.Value), false) : default;
    }

    private static bool SameCountry(string old, string now) => old.Length == 5 && now.Length == 5 && string.CompareOrdinal(old, 0, now, 0, 2) == 0;

    // From one hub to another, as from Port Klang to Singapore, the risk is the same as before.
    private static bool IsRisky(string old, string now) => Gazetteer.In(now).Count > 0
        || (Country(now) is { } country && (CountryMeasures.IsOfConcern(country) || (CountryMeasures.IsHub(country) && !(Country(old) is { } before && CountryMeasures.IsHub(before)))));

    private static CountryCode? Country(string place) => place.Length == 5 && CountryCode.TryParse(place[..2], out var country) ? country : null;
}
