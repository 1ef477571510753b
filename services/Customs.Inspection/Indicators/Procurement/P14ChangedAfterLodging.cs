using Customs.Inspection.Dossiers;
using Customs.Inspection.Places;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Consignee, end user, notify party, destination or place of discharge were changed after lodging: after release 1.0, before it 0.6. Another spelling of the same name, a corrected
/// typing error and another port of the same country say nothing; a port that the carrier changed while the parties and the destination stayed says nothing
/// unless the new one lies in a country from which goods are passed on. Goods sold afloat leave half.</summary>
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
            if (Read(amendments[i], i, amendments) is { } hit)
            {
                hits.Add(hit);
            }
        }

        return hits.Count == 0 ? IndicatorResult.Clear.Instance
            : new IndicatorResult.Hit(hits.Max(h => h.Strength), string.Join(" ", hits.Select(h => h.Sentence)), [.. hits.SelectMany(h => h.Fields)]);
    }

    private static IndicatorResult.Hit? Read(Amendment amendment, int index, IReadOnlyList<Amendment> all)
    {
        if (Field(amendment.Field) is not { Word: not null } field)
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

        if (field.IsPort && (SameCountry(old, now) || (s_carrier.IsIn(amendment.Reason) && all.All(a => Field(a.Field) is { Word: null } or { IsPort: true }) && !IsRisky(now))))
        {
            return null;
        }

        var strength = (amendment.Stage == AmendmentStage.AfterRelease ? 1.0 : 0.6) * (s_afloat.IsIn(amendment.Reason) ? 0.5 : 1.0);
        var stage = amendment.Stage == AmendmentStage.AfterRelease ? "After release" : "After the declaration was lodged";
        var reason = amendment.Reason is null ? "no reason was given" : $"reason given: {amendment.Reason}";
        return new(strength, $"{stage} the {field.Name} was changed on {amendment.At:yyyy-MM-dd} from \"{(old.Length == 0 ? "(none)" : old)}\" to \"{(now.Length == 0 ? "(none)" : now)}\"; {reason}.",
            new Evidence($"declaration.amendments[{index}].{amendment.Field}", $"{old} -> {now}", "declaration"));
    }

    private static (string Word, string Name, bool IsPort) Field(string field)
    {
        var folded = Text.Fold(field).Replace(" ", "", StringComparison.Ordinal);
        return folded.Contains("deliveryterms", StringComparison.Ordinal) ? default : s_fields.FirstOrDefault(f => folded.Contains(f.Word, StringComparison.Ordinal));
    }

    private static bool SameCountry(string old, string now) => old.Length == 5 && now.Length == 5 && string.CompareOrdinal(old, 0, now, 0, 2) == 0;

    private static bool IsRisky(string place) => Gazetteer.In(place).Count > 0
        || (place.Length == 5 && Customs.Primitives.CountryCode.TryParse(place[..2], out var country) && (CountryMeasures.IsHub(country) || CountryMeasures.IsOfConcern(country)));
}
