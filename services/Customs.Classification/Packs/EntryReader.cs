using System.Text.Json;
using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Reads one entry of a pack.</summary>
internal sealed class EntryReader(RuleReader rules)
{
    public ControlEntry Read(JsonFields json)
    {
        var code = json.Required("code");
        if (!code.Contains(':', StringComparison.Ordinal))
        {
            json.Wrong("code", "a code is written LIST:CODE, such as EU:3A225");
            code = "NONE:" + code;
        }

        var from = json.Date("validFrom") ?? DateOnly.MinValue;
        var to = json.Date("validTo");
        if (to < from)
        {
            json.Wrong("validTo", "it ends before it begins");
        }

        return new ControlEntry
        {
            Code = code,
            Id = json.Required("id"),
            Family = json.Required("family"),
            Tier = TierOf(json),
            Regimes = json.Texts("regimes"),
            Programmes = Weights(json),
            ValidFrom = from,
            ValidTo = to,
            Source = json.Optional("source"),
            Same = Same(json),
            Title = json.ByLanguage("title"),
            Summary = json.ByLanguage("summary"),
            Hs = [.. json.Objects("hs").Select(Hs)],
            Names = json.Phrases("names"),
            Nouns = json.Phrases("nouns"),
            Vague = json.Phrases("vague"),
            Context = json.Phrases("context"),
            Against = json.Phrases("against"),
            Brands = [.. json.Objects("brands").Select(b => new Brand(b.Required("maker"), b.Optional("model"), b.Optional("note")))],
            Variants = Variants(json),
            Exclusions = [.. json.Objects("exclusions").Where(e => e.Has("when")).Select(Exclusion)],
            Ask = json.Texts("ask"),
            Chemicals = [.. json.Objects("cas").Select(Chemical)],
            Organisms = [.. json.Objects("organisms").Select(o => new ListedOrganism(o.Required("name"), Path(o), o.Texts("synonyms")))],
            Civil = json.Optional("civil"),
        };
    }

    private static Tier TierOf(JsonFields json)
    {
        switch (json.Required("tier"))
        {
            case "threshold": return Tier.Threshold;
            case "named": return Tier.Named;
            case "nes": return Tier.Nes;
            case "catchAll": return Tier.CatchAll;
            case "reference": return Tier.Reference;
            case "lookalike": return Tier.Lookalike;
            case var other:
                json.Wrong("tier", $"'{other}' is no tier; there are threshold, named, nes, catchAll, reference and lookalike");
                return Tier.Lookalike;
        }
    }

    private static Dictionary<string, double> Weights(JsonFields json)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        if (json.Get("programmes") is { ValueKind: JsonValueKind.Object } map)
        {
            foreach (var property in map.EnumerateObject())
            {
                weights[property.Name] = property.Value.ValueKind == JsonValueKind.Number ? property.Value.GetDouble() : 0;
            }
        }

        return weights;
    }

    private static SameAs[] Same(JsonFields json) =>
    [
        .. json.Objects("same").Select(s => s.Element.ValueKind == JsonValueKind.String
            ? new SameAs(s.Element.GetString() ?? "", null)
            : new SameAs(s.Required("code"), s.Has("path") ? Path(s) : null)),
    ];

    private static HsLink Hs(JsonFields json)
    {
        var text = json.Element.ValueKind == JsonValueKind.String ? json.Element.GetString() ?? "" : json.Required("code");
        if (!CommodityCode.TryParse(text, out var code))
        {
            json.Wrong("code", $"'{text}' is no commodity code");
        }

        return new HsLink(code.Digits, json.Element.ValueKind == JsonValueKind.Object ? json.Number("weight") ?? 0.5 : 0.5);
    }

    private Variant[] Variants(JsonFields json)
    {
        var variants = json.Objects("variants")
            .Select(v => new Variant(Path(v), Rule(v, "rule"), v.Date("validFrom"), v.Date("validTo"), Same(v)))
            .ToList();
        if (json.Has("rule"))
        {
            variants.Add(new Variant("", Rule(json, "rule"), null, null, []));
        }

        return [.. variants];
    }

    private Exclusion Exclusion(JsonFields json) =>
        new(json.Optional("path"), json.ByLanguage("text"), Rule(json, "when"), json.Optional("effect") is "" or "decontrol");

    private static ListedChemical Chemical(JsonFields json)
    {
        var text = json.Required("cas");
        if (!CasNumber.TryParse(text, out _, out var problem))
        {
            json.Wrong("cas", problem ?? "no CAS number");
        }

        var hs = json.Get("hs") is { ValueKind: JsonValueKind.String } one ? [one.GetString() ?? ""]
            : json.Objects("hs").Select(h => Hs(h).Code).ToArray();
        return new ListedChemical(
            text, json.Required("name"), Path(json), json.Number("maxPercent"), json.Phrases("names"), json.Optional("family") is { Length: > 0 } f ? f : null, hs, json.Number("maxPercentNotParty"), UnNumbers(json));
    }

    private static IReadOnlyList<string> UnNumbers(JsonFields json)
    {
        var numbers = json.Texts("un");
        if (numbers.Any(n => n.Length != 4 || !n.All(char.IsAsciiDigit)))
        {
            json.Wrong("un", "a UN number has four digits");
        }

        return numbers;
    }

    private Rule Rule(JsonFields json, string name) =>
        json.Get(name) is { } rule
            ? rules.Read(new JsonFields(rule, $"{json.Path}.{name}", json.Violations))
            : new Rule.Question("unreadable rule", "");

    private static string Path(JsonFields json) => json.Optional("path") is "title" ? "" : json.Optional("path");
}
