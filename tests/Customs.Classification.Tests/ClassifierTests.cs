using Customs.Primitives;

namespace Customs.Classification.Tests;

public sealed class ClassifierTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Classifier Classifier = new(new ControlListSet(TestPack.Read()));

    private static readonly DeclaredParameter[] Fast =
    [
        TestPack.Number("phases", 3), TestPack.Number("output_power", 5, "kVA"), TestPack.Number("max_output_frequency", 1.2, "kHz"), TestPack.Number("frequency_control", 0.1, "%"),
    ];

    [Theory]
    [InlineData("Frequency converter for spindles")]
    [InlineData("Frequenz-Umrichter für Spindeln")]
    [InlineData("Преобразователи частоты для шпинделей")]
    [InlineData("主轴变频器")]
    [InlineData("مبدل فرکانس صنعتی")]
    [InlineData("Frequency convertor for spindles")]
    public void Goods_are_found_in_every_language_and_with_a_typing_error(string description)
    {
        var answer = Classify(description, Fast);
        Assert.Equal(Verdict.Listed, answer.Verdict);
        Assert.Equal("EU:3A225", answer.Candidates[0].Code);
        Assert.Equal("FREQUENCY_CHANGER", answer.Family);
        Assert.Equal("NUCLEAR", answer.Regime);
    }

    [Fact]
    public void A_ruled_out_entry_stays_with_the_number_that_rules_it_out()
    {
        var answer = Classify("Frequency converter", [.. Fast[..2], TestPack.Number("max_output_frequency", 400, "Hz"), Fast[3]]);
        Assert.Equal(Verdict.NotListed, answer.Verdict);
        var candidate = Assert.Single(answer.Candidates);
        Assert.Equal((Truth.NotMet, "b"), (candidate.Truth, candidate.Path));
        var check = Assert.Single(candidate.Checks, c => c.Truth == Truth.NotMet);
        Assert.Equal(("400 Hz", ">= 600 Hz"), (check.Declared, check.Threshold));
    }

    [Fact]
    public void A_value_at_the_threshold_is_looked_at_again() =>
        Assert.Equal(Verdict.Review, Classify("Frequency converter", [.. Fast[..2], TestPack.Number("max_output_frequency", 605, "Hz"), Fast[3]]).Verdict);

    [Fact]
    public void What_is_missing_is_asked_for_with_the_place_where_it_is_found()
    {
        var answer = Classify("Frequency converter", Fast[..2]);
        Assert.Equal(Verdict.Ask, answer.Verdict);
        Assert.Equal(["max_output_frequency", "frequency_control"], answer.Questions.Select(q => q.Parameter));
        Assert.Equal("EU:3A225.b", answer.Questions[0].Path);
        Assert.Contains("rating plate", answer.Questions[0].Text, StringComparison.Ordinal);
        Assert.Contains("600 Hz", answer.Questions[0].Threshold, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_of_the_officer_flips_the_verdict_at_once()
    {
        Assert.Equal(Verdict.Ask, Classify("Frequency converter", Fast[..3]).Verdict);
        Assert.Equal(Verdict.Listed, Classify("Frequency converter", Fast).Verdict);
        Assert.Equal(Verdict.NotListed, Classify("Frequency converter", [.. Fast[..3], TestPack.Number("frequency_control", 1, "%")]).Verdict);
    }

    [Fact]
    public void A_note_lifts_the_control_and_is_told()
    {
        var answer = Classify("Frequency converter", [.. Fast, TestPack.Flag("locked", true)]);
        Assert.Equal(Verdict.NotListed, answer.Verdict);
        Assert.Contains("3A225 Note lifts the control: held below by hardware", answer.Candidates[0].Notes);
    }

    [Fact]
    public void The_law_of_the_day_decides()
    {
        var line = new GoodsLine("1", "Rotor forming mandrel") { Parameters = [TestPack.Number("diameter", 500, "mm")] };
        Assert.Equal(Verdict.NotListed, Classifier.Classify(line, new DateOnly(2025, 11, 14)).Verdict);
        Assert.Equal(Verdict.Listed, Classifier.Classify(line, new DateOnly(2025, 11, 15)).Verdict);
    }

    [Theory]
    [InlineData(98, Verdict.Listed)]
    [InlineData(10, Verdict.NotListed)]
    public void A_mixture_is_controlled_above_its_limit(double percent, Verdict expected) =>
        Assert.Equal(expected, Classify("chemical, CAS 111-48-8", [TestPack.Number("concentration", percent, "%")]).Verdict);

    [Fact]
    public void Goods_on_no_list_can_be_of_concern() =>
        Assert.Equal(Verdict.UnlistedRelevant, Classify("Elektronenstrahl-Schweißanlage, CNC-gesteuert, 30 kW", []).Verdict);

    [Theory]
    [InlineData("Vessel, new", Verdict.Ask)]
    [InlineData("2 pcs kettle", Verdict.Ask)]
    [InlineData("Kettle for tea shops", Verdict.NotListed)]
    public void Who_says_no_more_than_a_common_noun_is_asked(string description, Verdict expected) => Assert.Equal(expected, Classify(description, []).Verdict);

    [Fact]
    public void A_common_noun_names_goods_only_with_what_the_rule_asks_for()
    {
        DeclaredParameter[] resistant = [TestPack.Words("wetted_material", "tantalum lined"), TestPack.Number("mass", 90, "kg")];
        Assert.Equal(Verdict.Review, Classify("Kettle with cover for acids", resistant).Verdict);
        Assert.Equal(Verdict.NotListed, Classify("Kettle with cover for acids", [TestPack.Words("wetted_material", "316L")]).Verdict);
        Assert.Equal(Verdict.NotListed, Classify("Cover, of rubber and of best quality, for a kettle", resistant).Verdict);
    }

    [Fact]
    public void A_word_of_everyday_goods_asks_for_more_than_a_name()
    {
        Assert.Equal(Verdict.NotListed, Classify("toy frequency converter", []).Verdict);
        Assert.Equal(Verdict.Review, Classify("toy frequency converter", Fast).Verdict);
    }

    [Fact]
    public void A_wrong_commodity_code_is_told_and_gates_nothing()
    {
        var answer = Classifier.Classify(new GoodsLine("1", "Frequency converter") { CommodityCode = "841370", Parameters = Fast }, Today);
        Assert.Equal(Verdict.Listed, answer.Verdict);
        Assert.True(answer.CommodityCode.Mismatch);
        Assert.False(Classifier.Classify(new GoodsLine("1", "Frequency converter") { CommodityCode = "85044090", Parameters = Fast }, Today).CommodityCode.Mismatch);
    }

    [Fact]
    public void The_same_line_is_answered_alike_whatever_the_spelling_of_its_numbers()
    {
        var plain = Classify("Frequency converter", Fast);
        DeclaredParameter[][] spellings =
        [
            [TestPack.Words("phases", "3"), TestPack.Words("output_power", "5,0 kVA"), TestPack.Words("max_output_frequency", "1,2", "кГц"), TestPack.Words("frequency_control", "0,1", "%")],
            [TestPack.Words("phases", "۳"), TestPack.Number("output_power", 5000, "W"), TestPack.Number("maxFrequencyHz", 1200), TestPack.Number("frequencyAccuracyPct", 0.1)],
            [TestPack.Words("phases", "3"), TestPack.Number("powerKW", 5), TestPack.Words("max_output_frequency", "0-1200", "Hz"), TestPack.Words("frequency_control", "1000 ppm")],
        ];
        Assert.All(spellings, s => Assert.Equal((plain.Verdict, plain.Candidates[0].Truth), (Classify("Frequency converter", s) is var a ? a.Verdict : default, Classify("Frequency converter", s).Candidates[0].Truth)));
    }

    private static Classification Classify(string description, DeclaredParameter[] parameters) =>
        Classifier.Classify(new GoodsLine("1", description) { Parameters = parameters }, Today);
}
