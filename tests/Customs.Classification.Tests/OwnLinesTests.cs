namespace Customs.Classification.Tests;

/// <summary>The lines that the authors wrote from the texts of the lists, in eight languages and as traders type; sets 3 and 4 were measured before the engine saw them.</summary>
public sealed class OwnLinesTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Lazy<Classifier> Classifier = new(() => new Classifier(new ControlListSet(StarterPack.Read())));

    [Fact]
    public void Every_controlled_line_reaches_the_officer_with_the_right_code_among_the_first_three()
    {
        var answers = Answers("C");
        Assert.Empty(answers.Where(a => a.Answer.Verdict > Verdict.Ask).Select(a => a.Line.Line.Description));
        var found = answers.Where(a => a.Line.Expected.Count > 0).ToArray();
        Assert.InRange(found.Count(Found) / (double)found.Length, 0.98, 1);
        Assert.All(found.GroupBy(a => a.Line.Line.Language, StringComparer.Ordinal), g => Assert.InRange(g.Count(Found) / (double)g.Count(), 0.95, 1));
    }

    [Fact]
    public void No_line_below_a_threshold_or_excluded_is_listed() =>
        Assert.Empty(Answers("B").Where(a => a.Answer.Verdict <= Verdict.Review).Select(a => a.Line.Line.Description));

    [Fact]
    public void No_innocent_line_is_shown_and_hardly_one_is_asked_for()
    {
        var answers = Answers("I");
        Assert.Empty(answers.Where(a => a.Answer.Verdict is Verdict.Listed or Verdict.Review or Verdict.UnlistedRelevant).Select(a => a.Line.Line.Description));
        Assert.InRange(answers.Count(a => a.Answer.Verdict == Verdict.Ask) / (double)answers.Length, 0, 0.02);
    }

    [Fact]
    public void A_vague_line_is_asked_for()
    {
        var answers = Answers("M");
        Assert.InRange(answers.Count(a => a.Answer.Verdict is Verdict.Ask or Verdict.Review) / (double)answers.Length, 0.97, 1);
    }

    [Fact]
    public void Goods_of_concern_on_no_list_are_shown() =>
        Assert.Empty(Answers("X").Where(a => a.Answer.Verdict is not (Verdict.UnlistedRelevant or Verdict.Ask)).Select(a => a.Line.Line.Description));

    private static (CaseLine Line, Classification Answer)[] Answers(string label)
    {
        var lines = OfficialLines.OwnLines.Where(l => l.Line.Label == label).Select(l => l.Line).ToArray();
        Assert.NotEmpty(lines);
        return [.. lines.Select(l => (l, Classifier.Value.Classify(l.Line, Today)))];
    }

    private static bool Found((CaseLine Line, Classification Answer) a) =>
        a.Answer.Candidates.Take(3).SelectMany(c => c.SameCodes.Prepend(c.Code)).Any(c => a.Line.Expected.Any(e => Head(e) == Head(c)));

    private static string Head(string code) => code.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && !code.StartsWith("CA:", StringComparison.Ordinal) ? code[..dot] : code;
}
