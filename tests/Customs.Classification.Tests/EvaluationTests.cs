namespace Customs.Classification.Tests;

/// <summary>The figures that the classifier has to keep on the development cases, with the imported lists loaded.</summary>
public sealed class EvaluationTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Lazy<Classifier> Classifier = new(() => new Classifier(OfficialLines.Lists.Value));

    [Fact]
    public void Every_controlled_line_reaches_the_officer_and_nearly_all_with_the_right_code()
    {
        var lines = Lines("declaration_lines.jsonl").Where(l => l.Label == "C").ToArray();
        var answers = lines.Select(l => Classifier.Value.Classify(l.Line, Today)).ToArray();
        Assert.All(answers, a => Assert.True(a.Verdict is Verdict.Listed or Verdict.Review or Verdict.Ask, a.Id));
        Assert.InRange(lines.Zip(answers).Count(p => Found(p.First, p.Second)) / (double)lines.Length, 0.95, 1);
    }

    [Fact]
    public void Lines_below_a_threshold_and_innocent_lines_are_not_listed()
    {
        var lines = Lines("declaration_lines.jsonl").Where(l => l.Label is "B" or "I").ToArray();
        var verdicts = lines.Select(l => (l.Label, Classifier.Value.Classify(l.Line, Today).Verdict)).ToArray();
        Assert.DoesNotContain(verdicts, v => v.Verdict == Verdict.Listed);
        Assert.InRange(verdicts.Count(v => v is { Label: "I", Verdict: Verdict.Ask }) / (double)verdicts.Count(v => v.Label == "I"), 0, 0.08);
    }

    [Theory]
    [InlineData("real_hscodecomp_innocent_hs.jsonl")]
    [InlineData("real_canada_remission_goods_hs.jsonl")]
    public void Real_innocent_goods_hardly_ever_reach_the_officer(string file)
    {
        var verdicts = Lines(file).Select(l => Classifier.Value.Classify(l.Line, Today).Verdict).ToArray();
        Assert.InRange(verdicts.Count(v => v is Verdict.Listed or Verdict.Review or Verdict.UnlistedRelevant) / (double)verdicts.Length, 0, 0.01);
        Assert.InRange(verdicts.Count(v => v == Verdict.Ask) / (double)verdicts.Length, 0, 0.03);
    }

    [Fact]
    public void A_wrong_commodity_code_beside_a_clear_description_is_flagged()
    {
        var lines = Lines("declaration_lines.jsonl").Where(l => l.Label == "C").ToArray();
        var flagged = lines.Count(l => Classifier.Value.Classify(l.Line with { CommodityCode = "620342" }, Today).CommodityCode.Mismatch);
        Assert.InRange(flagged / (double)lines.Length, 0.9, 1);
        Assert.DoesNotContain(lines, l => Classifier.Value.Classify(l.Line, Today).CommodityCode.Mismatch);
    }

    [Theory]
    [InlineData("real_hscodecomp_innocent_hs.jsonl")]
    [InlineData("real_canada_remission_goods_hs.jsonl")]
    public void The_true_codes_of_ordinary_goods_are_not_doubted(string file)
    {
        var lines = Lines(file).Where(l => l.Line.CommodityCode.Length > 0).ToArray();
        Assert.NotEmpty(lines);
        Assert.InRange(lines.Count(l => Classifier.Value.Classify(l.Line, Today).CommodityCode.Mismatch) / (double)lines.Length, 0, 0.01);
    }

    [Fact]
    public void A_blank_commodity_code_costs_nothing() =>
        Assert.All(Lines("declaration_lines.jsonl").Where(l => l.Label == "C"), l =>
            Assert.True(Found(l, Classifier.Value.Classify(l.Line with { CommodityCode = "" }, Today)), l.Line.Description));

    [Fact]
    public void A_score_is_about_as_often_right_as_it_says()
    {
        var scored = Lines("declaration_lines.jsonl").Where(l => l.Label is "B" or "I" or "X" || (l.Label == "C" && l.Expected.Count > 0))
            .SelectMany(l => Classifier.Value.Classify(l.Line, Today).Candidates.Where(c => c.Features.Count > 0 && c.Tier is Tier.Threshold or Tier.Named)
                .Select(c => (c.Score, Right: l.Label == "C" && c.SameCodes.Prepend(c.Code).Any(s => l.Expected.Any(e => Head(e) == Head(s)))))).ToArray();
        Assert.InRange(scored.Length, 50, int.MaxValue);
        Assert.InRange(scored.Average(s => Math.Pow(s.Score - (s.Right ? 1 : 0), 2)), 0, 0.06);
        Assert.InRange(scored.Where(s => s.Score >= 0.8).Average(s => s.Right ? 1.0 : 0), 0.95, 1);
        Assert.InRange(scored.Where(s => s.Score < 0.2).Average(s => s.Right ? 1.0 : 0), 0, 0.1);
    }

    [Fact]
    public void No_more_than_three_questions_are_asked_and_each_names_its_paragraph()
    {
        var answers = Lines("declaration_lines.jsonl").Select(l => Classifier.Value.Classify(l.Line, Today)).ToArray();
        Assert.All(answers, a => Assert.InRange(a.Questions.Count, 0, QuestionGate.Most));
        Assert.All(answers.Where(a => a.Verdict == Verdict.Ask), a => Assert.NotEmpty(a.Questions));
        Assert.All(answers.SelectMany(a => a.Questions), q => Assert.Contains(':', q.Path));
    }

    private static bool Found(CaseLine line, Classification answer) =>
        answer.Candidates.Take(3).SelectMany(c => c.SameCodes.Prepend(c.Code)).Any(c => line.Expected.Any(e => Head(e) == Head(c)));

    private static string Head(string code) => code.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? code[..dot] : code;

    private static CaseLine[] Lines(string file) => OfficialLines.Read(file);
}
