using System.Globalization;
using System.Text;
using Customs.Classification;

namespace Customs.Benchmarks.Goods;

/// <summary>The same controlled lines with something changed that should not matter, or not much.</summary>
public static class Metamorphic
{
    private static readonly string[] WrongCodes = ["841370", "940360", "392690", "732690", "852990", "620342", "190590", "870899"];

    private static readonly (string Name, Func<GoodsLine, int, GoodsLine> Change)[] Changes =
    [
        ("as declared", (l, _) => l),
        ("commodity code blank", (l, _) => l with { CommodityCode = "" }),
        ("commodity code wrong", (l, i) => l with { CommodityCode = WrongCodes[i % WrongCodes.Length] }),
        ("no language", (l, _) => l with { Language = "" }),
        ("capitals", (l, _) => l with { Description = l.Description.ToUpperInvariant() }),
        ("letter doubled in the longest word", (l, _) => l with { Description = Typed(l.Description) }),
        ("Persian digits in parameters", (l, _) => l with { Parameters = [.. l.Parameters.Select(Persian)] }),
        ("decimal comma in parameters", (l, _) => l with { Parameters = [.. l.Parameters.Select(Comma)] }),
        ("no parameters at all", (l, _) => l with { Parameters = [] }),
    ];

    /// <summary>Prints what is caught, found and flagged after each change.</summary>
    public static void Table(LabelledLine[] rows, Classifier classifier, DateOnly day, StringBuilder output)
    {
        var innocent = rows.Where(r => r.Label == "I").ToArray();
        var controlled = rows.Where(r => r.Label == "C" && r.Expected.Count > 0).ToArray();
        output.AppendLine().AppendLine("| change of the controlled lines | LISTED, REVIEW or ASK | right code in the top 3 | code flagged | innocent lines shown or asked |").AppendLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var (name, change) in Changes)
        {
            var answers = controlled.Select((r, i) => (Row: r, Answer: classifier.Classify(change(r.Line, i), day))).ToArray();
            output.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {Share(answers.Count(a => a.Answer.Verdict <= Verdict.Ask), answers.Length)} | {Share(answers.Count(a => GoodsEvaluation.Right(a.Row, a.Answer)), answers.Length)} | {Share(answers.Count(a => a.Answer.CommodityCode.Mismatch), answers.Length)} | {Share(innocent.Select((r, i) => classifier.Classify(change(r.Line, i), day)).Count(a => a.Verdict != Verdict.NotListed), innocent.Length)} |");
        }
    }

    private static string Share(int count, int of) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / of:0.0} %");

    private static string Typed(string text)
    {
        var longest = text.Split(' ').MaxBy(w => w.Count(char.IsLetter)) ?? "";
        var at = text.IndexOf(longest, StringComparison.Ordinal) + (longest.Length / 2);
        return longest.Length < 6 || !char.IsLetter(text[at]) ? text : text.Insert(at, text[at].ToString());
    }

    private static DeclaredParameter Persian(DeclaredParameter p) => Written(p, t => string.Concat(t.Select(c => char.IsAsciiDigit(c) ? (char)('۰' + (c - '0')) : c == '.' ? '٫' : c)));

    private static DeclaredParameter Comma(DeclaredParameter p) => Written(p, t => t.Replace('.', ','));

    // Three digits after a comma would be a thousand; a fourth says that it is none.
    private static DeclaredParameter Written(DeclaredParameter p, Func<string, string> write) => p.Value is DeclaredValue.Number number
        ? p with { Value = new DeclaredValue.Text(write(number.Value.ToString("0.####", CultureInfo.InvariantCulture) is var t && t.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && t.Length - dot == 4 ? t + "0" : number.Value.ToString("0.####", CultureInfo.InvariantCulture))) }
        : p;
}
