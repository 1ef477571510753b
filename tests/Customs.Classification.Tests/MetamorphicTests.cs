using System.Globalization;

namespace Customs.Classification.Tests;

/// <summary>Controlled lines with something changed that says the same, or nothing: the answer may not change, or hardly.</summary>
public sealed class MetamorphicTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Lazy<Classifier> Classifier = new(() => new Classifier(new ControlListSet(StarterPack.Read())));

    private static readonly Lazy<CaseLine[]> Controlled = new(() =>
        [.. OfficialLines.Read("declaration_lines.jsonl").Concat(OfficialLines.OwnLines.Select(l => l.Line)).Where(l => l.Label == "C")]);

    private static readonly string[] WrongCodes = ["841370", "940360", "392690", "732690", "852990", "620342", "190590", "870899"];

    private static readonly (string Unit, string Other, double Factor)[] Units =
    [
        ("Hz", "kHz", 1e-3), ("kHz", "Hz", 1e3), ("mm", "m", 1e-3), ("m", "mm", 1e3), ("um", "mm", 1e-3), ("MPa", "GPa", 1e-3), ("kPa", "mbar", 10), ("kW", "W", 1e3), ("kV", "V", 1e3),
        ("l", "m3", 1e-3), ("kg", "g", 1e3), ("g", "kg", 1e-3), ("A", "kA", 1e-3), ("m3/h", "l/min", 1000 / 60.0), ("ns", "ps", 1e3), ("us", "ns", 1e3), ("nH", "uH", 1e-3), ("uF", "nF", 1e3), ("kN", "N", 1e3), ("%", "ppm", 1e4),
    ];

    [Fact]
    public void Another_unit_for_the_same_value_changes_no_verdict()
    {
        var changed = Controlled.Value.Where(l => l.Line.Parameters.Any(p => Converted(p) != p)).ToArray();
        Assert.InRange(changed.Length, 40, int.MaxValue);
        Assert.All(changed, l => Assert.Equal(Verdicts(l.Line), Verdicts(l.Line with { Parameters = [.. l.Line.Parameters.Select(Converted)] })));
    }

    [Theory]
    [InlineData("۰۱۲۳۴۵۶۷۸۹", "٫")]
    [InlineData("٠١٢٣٤٥٦٧٨٩", "٫")]
    [InlineData("０１２３４５６７８９", "．")]
    [InlineData("0123456789", ",")]
    public void Other_digits_and_another_decimal_sign_change_no_verdict(string digits, string point) =>
        Assert.All(Controlled.Value, l => Assert.Equal(Verdicts(l.Line), Verdicts(l.Line with { Parameters = [.. l.Line.Parameters.Select(p => Written(p, digits, point))] })));

    [Fact]
    public void A_blank_commodity_code_costs_at_most_two_points_of_recall()
    {
        var lines = Controlled.Value;
        var blank = lines.Count(l => Classify(l.Line with { CommodityCode = "" }).Verdict <= Verdict.Ask);
        Assert.InRange(lines.Count(l => Classify(l.Line).Verdict <= Verdict.Ask) - blank, 0, lines.Length * 2 / 100);
    }

    [Fact]
    public void A_wrong_commodity_code_is_flagged_and_hides_little()
    {
        var answers = Controlled.Value.Select((l, i) => Classify(l.Line with { CommodityCode = WrongCodes[i % WrongCodes.Length] })).ToArray();
        Assert.InRange(answers.Count(a => a.CommodityCode.Mismatch) / (double)answers.Length, 0.9, 1);
        Assert.InRange(answers.Count(a => a.Verdict <= Verdict.Ask || a.CommodityCode.Mismatch) / (double)answers.Length, 0.98, 1);
    }

    [Fact]
    public void Capitals_and_a_missing_language_change_hardly_a_verdict()
    {
        var lines = Controlled.Value;
        var kept = lines.Count(l => Classify(l.Line with { Description = l.Line.Description.ToUpper(CultureInfo.InvariantCulture), Language = "" }).Verdict <= Verdict.Ask);
        Assert.InRange(kept / (double)lines.Length, 0.98, 1);
    }

    [Fact]
    public void A_doubled_letter_in_the_longest_word_loses_few_lines()
    {
        var lines = Controlled.Value;
        var kept = lines.Count(l => Classify(l.Line with { Description = Doubled(l.Line.Description) }).Verdict <= Verdict.Ask);
        Assert.InRange(kept / (double)lines.Length, 0.95, 1);
    }

    private static Classification Classify(GoodsLine line) => Classifier.Value.Classify(line, Today);

    private static (Verdict, Customs.Primitives.Truth?) Verdicts(GoodsLine line) => Classify(line) is var answer ? (answer.Verdict, answer.Candidates.Count > 0 ? answer.Candidates[0].Truth : null) : default;

    private static DeclaredParameter Converted(DeclaredParameter p) => p.Value is DeclaredValue.Number number && Array.Find(Units, u => u.Unit == p.Unit) is { Other: { } other } unit
        ? p with { Value = new DeclaredValue.Number(number.Value * unit.Factor), Unit = other }
        : p;

    // Three digits behind a sign could be a thousand; a fourth says that they are none.
    private static DeclaredParameter Written(DeclaredParameter p, string digits, string point)
    {
        if (p.Value is not DeclaredValue.Number number)
        {
            return p;
        }

        var text = number.Value.ToString("0.####", CultureInfo.InvariantCulture);
        var fraction = text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var at ? text.Length - at - 1 : 0;
        var written = fraction == 3 ? text + "0" : text;
        return number.Value < 1e-3 ? p : p with { Value = new DeclaredValue.Text(string.Concat(written.Select(c => char.IsAsciiDigit(c) ? digits[c - '0'].ToString() : c == '.' ? point : c.ToString()))) };
    }

    private static string Doubled(string text)
    {
        var longest = text.Split(' ').MaxBy(w => w.Count(char.IsLetter)) ?? "";
        var at = text.IndexOf(longest, StringComparison.Ordinal) + (longest.Length / 2);
        return longest.Length < 6 || !char.IsLetter(text[at]) ? text : text.Insert(at, text[at].ToString());
    }
}
