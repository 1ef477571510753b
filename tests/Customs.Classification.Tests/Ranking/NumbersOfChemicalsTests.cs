using Customs.Primitives;

namespace Customs.Classification.Tests.Ranking;

public sealed class NumbersOfChemicalsTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly ControlListSet Lists = new(TestPack.Read(),
    [
        Edition("cas-index-jsonl", """
            {"cas":"111-48-8","list":"EU","code":"1C350","name":"thiodiglycol","polarity":"listed"}
            {"cas":"96-80-0","list":"EU","code":"1C350","name":"the ethanol","polarity":"excluded"}
            {"cas":"96-80-0","list":"US","code":"1C999","name":"the ethanol","polarity":"listed"}
            """),
        Edition("hs-2022-jsonl", """
            {"hs":"293070","desc":"Thiodiglycol"}
            {"hs":"841370","desc":"Pumps; centrifugal"}
            """),
    ]);

    private static readonly Classifier Classifier = new(Lists);

    [Fact]
    public void A_number_that_an_entry_takes_out_rules_the_entry_out_and_says_so()
    {
        var answer = Classify(new GoodsLine("1", "thiodiglycol") { CasNumbers = ["96-80-0"] });
        Assert.Equal(Verdict.NotListed, answer.Verdict);
        var candidate = Assert.Single(answer.Candidates, c => c.Code == "EU:1C350");
        Assert.Equal(Truth.NotMet, candidate.Truth);
        Assert.Contains("1C350 takes CAS 96-80-0 out: the ethanol", candidate.Notes);
    }

    [Fact]
    public void A_mixture_with_a_listed_chemical_stays_listed_beside_one_that_is_taken_out() =>
        Assert.Equal(Verdict.Listed, Classify(new GoodsLine("1", "chemical") { CasNumbers = ["111-48-8", "96-80-0"] }).Verdict);

    [Fact]
    public void An_entry_that_only_the_index_knows_is_shown_and_raises_no_alarm()
    {
        var answer = Classify(new GoodsLine("1", "white liquid") { CasNumbers = ["96-80-0"] });
        Assert.Equal(Verdict.NotListed, answer.Verdict);
        Assert.Equal(["CAS 96-80-0"], Assert.Single(answer.Candidates, c => c.Code == "US:1C999").NamedBy);
    }

    [Theory]
    [InlineData("White liquid UN2966", "", Verdict.Review)]
    [InlineData("White liquid, UN-No. 2966 class 6.1", "", Verdict.Review)]
    [InlineData("White liquid", "2966", Verdict.Review)]
    [InlineData("Thiodiglycol", "UN 2966", Verdict.Listed)]
    [InlineData("White liquid", "1203", Verdict.NotListed)]
    public void A_un_number_names_a_chemical(string description, string number, Verdict expected) =>
        Assert.Equal(expected, Classify(new GoodsLine("1", description) { UnNumber = number }).Verdict);

    [Fact]
    public void A_un_number_that_is_none_is_told() =>
        Assert.Contains(Classify(new GoodsLine("1", "x") { UnNumber = "12" }).Contradictions, c => c.Field == "un_number");

    [Fact]
    public void A_code_that_the_nomenclature_does_not_know_is_told_and_one_that_it_knows_is_described()
    {
        Assert.Contains(Classify(new GoodsLine("1", "x") { CommodityCode = "84139999" }).Contradictions, c => c.Field == "hs" && c.Description.Contains("841399", StringComparison.Ordinal));
        Assert.Empty(Classify(new GoodsLine("1", "x") { CommodityCode = "84137021" }).Contradictions);
        var view = Classify(new GoodsLine("1", "Frequency converter") { CommodityCode = "84137021" }).CommodityCode;
        Assert.True(view.Mismatch);
        Assert.EndsWith("841370 is \"Pumps; centrifugal\"", view.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, "", Verdict.NotListed)]
    [InlineData(20, "TR", Verdict.NotListed)]
    [InlineData(20, "EG", Verdict.Listed)]
    [InlineData(10, "EG", Verdict.NotListed)]
    [InlineData(40, "TR", Verdict.Listed)]
    public void A_smaller_share_frees_a_mixture_for_a_state_outside_the_convention(int percent, string destination, Verdict expected) =>
        Assert.Equal(expected, new Classifier(new ControlListSet(Customs.Classification.StarterPack.Read()))
            .Classify(new GoodsLine("1", "mixture with thiodiglycol") { CasNumbers = ["111-48-8"], ConcentrationPercent = percent, Destination = destination }, Today).Verdict);

    [Fact]
    public void An_index_with_a_wrong_check_digit_or_an_unknown_polarity_is_refused()
    {
        using var content = TestPack.Stream("{\"cas\":\"111-48-9\",\"list\":\"EU\",\"code\":\"1C350\",\"polarity\":\"listed\"}\n{\"cas\":\"111-48-8\",\"list\":\"EU\",\"code\":\"1C350\",\"polarity\":\"maybe\"}");
        Assert.False(OfficialReader.TryRead("cas-index-jsonl", content, Today, out _, out var violations));
        Assert.Equal(["row 1.cas", "row 2.polarity"], violations.Select(v => v.Field));
    }

    private static Classification Classify(GoodsLine line) => Classifier.Classify(line, Today);

    private static OfficialEdition Edition(string source, string rows)
    {
        using var content = TestPack.Stream(rows);
        Assert.True(OfficialReader.TryRead(source, content, new DateOnly(2022, 1, 1), out var edition, out var violations), string.Join("; ", violations));
        return edition;
    }
}
