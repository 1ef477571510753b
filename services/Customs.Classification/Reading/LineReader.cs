using System.Globalization;
using System.Text.RegularExpressions;
using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Reads a goods line: language, facts, CAS numbers, commodity code, and what is wrong with it.</summary>
public sealed partial class LineReader(ParameterVocabulary vocabulary, PropertyWords properties, TradeWords trade)
{
    /// <summary>Signs of a description that are read; the rest is reported, not read.</summary>
    public const int LongestDescription = 20_000;

    private readonly DeclaredFacts _declared = new(vocabulary);
    private readonly TextFacts _text = new(properties);

    /// <summary>Reads one line; it never throws on what a line holds.</summary>
    public ReadLine Read(GoodsLine line)
    {
        var notUnderstood = new List<string>();
        var contradictions = new List<FieldViolation>();
        var description = line.Description;
        if (description.Length > LongestDescription)
        {
            description = description[..LongestDescription];
            notUnderstood.Add(string.Create(CultureInfo.InvariantCulture, $"description beyond its first {LongestDescription} signs"));
        }

        var text = trade.Expand(LineText.Of(description));
        var language = Language.Of(line.Language, text);
        var rivals = new Dictionary<string, Fact>(StringComparer.Ordinal);
        var declared = _declared.Read(line, language, rivals, notUnderstood, contradictions);
        if (line.ConcentrationPercent is { } percent)
        {
            Concentration(percent, declared, contradictions);
        }

        var named = Naming(text, declared);
        var (facts, open) = _text.Read(text, language, declared);
        if (named != text)
        {
            _text.ReadDeclaredWords(named, declared, facts);
        }

        foreach (var (id, fact) in declared)
        {
            Compare(id, fact, facts, contradictions);
            facts[id] = fact;
        }

        return new ReadLine
        {
            Line = line,
            Text = text,
            Named = named,
            Language = language,
            Facts = facts,
            Rivals = rivals,
            Open = open,
            CasNumbers = CasNumbers(line, text, facts, contradictions),
            UnNumber = DangerousGoods(line, text, contradictions),
            CommodityCode = Code(line, contradictions),
            NotUnderstood = notUnderstood,
            Contradictions = contradictions,
        };
    }

    private static LineText Naming(LineText text, Dictionary<string, Fact> declared)
    {
        var names = declared.Values.OfType<Fact.Words>().Where(w => w.Folded.Length > 2 && !text.Folded.Contains(w.Folded, StringComparison.Ordinal)).Select(w => w.AsDeclared).ToArray();
        return names.Length == 0 ? text : LineText.Of($"{text.Clean}; {string.Join("; ", names)}");
    }

    private static void Concentration(decimal percent, Dictionary<string, Fact> declared, List<FieldViolation> contradictions)
    {
        if (percent is < 0 or > 100)
        {
            contradictions.Add(new FieldViolation("concentration_percent", $"a concentration of {percent.ToString(CultureInfo.InvariantCulture)} % cannot be"));
            return;
        }

        var unit = UnitTable.Find("%", Dimension.Ratio);
        declared.TryAdd("concentration", new Fact.Quantity(Span.Of((double)percent / 100), unit, Origin.Declared, $"{percent.ToString(CultureInfo.InvariantCulture)} %"));
    }

    private static CommodityCode Code(GoodsLine line, List<FieldViolation> contradictions)
    {
        if (line.CommodityCode.Length > 0 && !CommodityCode.TryParse(line.CommodityCode, out _))
        {
            contradictions.Add(new FieldViolation("hs", "a commodity code has 2, 4, 6, 8 or 10 digits"));
        }

        return CommodityCode.TryParse(line.CommodityCode, out var code) ? code : default;
    }

    // What is declared counts; a description that says something else is told.
    private static void Compare(string id, Fact declared, Dictionary<string, Fact> text, List<FieldViolation> contradictions)
    {
        if (declared is Fact.Quantity { Span.IsPoint: true } a && text.GetValueOrDefault(id) is Fact.Quantity { Span.IsPoint: true } b
            && Math.Abs(a.Span.Low - b.Span.Low) > 0.1 * Math.Max(Math.Abs(a.Span.Low), Math.Abs(b.Span.Low)))
        {
            contradictions.Add(new FieldViolation($"params.{id}", $"declared {a.AsDeclared}, the description says {b.AsDeclared}"));
        }
    }

    private static List<CasNumber> CasNumbers(GoodsLine line, LineText text, Dictionary<string, Fact> facts, List<FieldViolation> contradictions)
    {
        var found = new List<CasNumber>();
        var candidates = line.CasNumbers.Select((c, i) => (Field: $"cas[{i}]", Text: c)).ToList();
        if (facts.GetValueOrDefault("cas") is { } fact)
        {
            candidates.AddRange(Form().Matches(CleanText.Of(fact.AsDeclared)).Select(m => ("params.cas", m.Value)).DefaultIfEmpty(("params.cas", fact.AsDeclared)));
        }

        // A part number may look like a CAS number: in the description a wrong check digit counts only beside the word CAS.
        foreach (Match match in Form().Matches(text.Clean))
        {
            var called = text.Clean.AsSpan(Math.Max(0, match.Index - 12), Math.Min(12, match.Index)).Contains("CAS", StringComparison.OrdinalIgnoreCase);
            if (called || CasNumber.TryParse(match.Value, out _))
            {
                candidates.Add(("description", match.Value));
            }
        }

        foreach (var (field, value) in candidates)
        {
            if (CasNumber.TryParse(value, out var cas, out var problem))
            {
                found.Add(cas);
            }
            else
            {
                contradictions.Add(new FieldViolation(field, problem ?? "no CAS number"));
            }
        }

        return [.. found.Distinct()];
    }

    // As declared, else "UN1836", "UN 1836" or "UN-No. 1836" in the description.
    private static string DangerousGoods(GoodsLine line, LineText text, List<FieldViolation> contradictions)
    {
        var declared = line.UnNumber.StartsWith("UN", StringComparison.OrdinalIgnoreCase) ? line.UnNumber[2..].Trim() : line.UnNumber.Trim();
        if (declared.Length > 0 && (declared.Length != 4 || !declared.All(char.IsAsciiDigit)))
        {
            contradictions.Add(new FieldViolation("un_number", "a UN number has four digits"));
            return "";
        }

        if (declared.Length > 0)
        {
            return declared;
        }

        var at = text.Clean.IndexOf("UN", StringComparison.Ordinal);
        return at >= 0 && UnForm().Match(text.Clean, at) is { Success: true } match ? match.Groups["number"].Value : "";
    }

    [GeneratedRegex(@"\bUN(?:[ -]?No\.?)?[ :-]{0,2}(?<number>[0-3]\d{3})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex UnForm();

    [GeneratedRegex(@"(?<![\d-])\d{2,7}-\d{2}-\d(?![\d-])", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Form();
}
