namespace Customs.Classification.Tests.Known;

public sealed class KnownItemsTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly ControlListSet Lists = new(TestPack.Read());
    private static readonly KnownItem Changer = new("Acme Drives", "MV-2000/A", ["EU:3A225.b"], [TestPack.Number("max_output_frequency", 2, "kHz")], new DateOnly(2026, 1, 1), null, "data sheet 7");

    [Theory]
    [InlineData("Drive", "Acme Drives GmbH", "MV 2000 A")]
    [InlineData("Drive", "ACME DRIVES", "mv2000a")]
    [InlineData("Acme Drives MV2000A drive, new", "", "")]
    public void A_model_is_known_however_it_is_written(string description, string maker, string model) =>
        Assert.Same(Changer, Known(Changer).Find(new GoodsLine("1", description) { Manufacturer = maker, Model = model }, Today));

    [Theory]
    [InlineData("Drive", "Other Works", "MV-2000/A")]
    [InlineData("Drive", "Acme Drives", "MV-2000/B")]
    [InlineData("Drive MV2000A", "", "")]
    public void Another_maker_or_another_model_is_not(string description, string maker, string model) =>
        Assert.Null(Known(Changer).Find(new GoodsLine("1", description) { Manufacturer = maker, Model = model }, Today));

    [Fact]
    public void The_latest_confirmation_in_force_on_the_day_counts()
    {
        var later = Changer with { Codes = [], From = new DateOnly(2026, 6, 1), Source = "ruling 9" };
        var withdrawn = Changer with { IsWithdrawn = true, From = new DateOnly(2026, 10, 1) };
        var known = Known(Changer, later, withdrawn);
        Assert.Null(known.Find(Line([]), new DateOnly(2025, 12, 31)));
        Assert.Same(Changer, known.Find(Line([]), new DateOnly(2026, 5, 31)));
        Assert.Same(later, known.Find(Line([]), new DateOnly(2026, 9, 30)));
        Assert.Null(known.Find(Line([]), Today));
    }

    [Fact]
    public void A_confirmed_model_is_looked_at_again_where_the_line_says_nothing_of_it()
    {
        var answer = new Classifier(Lists, Known(Changer)).Classify(Line([]), Today);
        Assert.Equal(Verdict.Review, answer.Verdict);
        Assert.Equal(("EU:3A225", "b"), (answer.Candidates[0].Code, answer.Candidates[0].Path));
        Assert.Contains("confirmed as EU:3A225.b: Acme Drives MV-2000/A, data sheet 7, from 2026-01-01 on", answer.Candidates[0].NamedBy);
        Assert.Equal(Verdict.NotListed, new Classifier(Lists).Classify(Line([]), Today).Verdict);
    }

    [Fact]
    public void A_known_value_answers_the_question_for_it()
    {
        DeclaredParameter[] declared = [TestPack.Number("phases", 3), TestPack.Number("output_power", 5, "kVA"), TestPack.Number("frequency_control", 0.1, "%")];
        var line = Line(declared) with { Description = "Frequency converter" };
        Assert.Equal(Verdict.Ask, new Classifier(Lists).Classify(line, Today).Verdict);
        Assert.Equal(Verdict.Listed, new Classifier(Lists, Known(Changer)).Classify(line, Today).Verdict);
    }

    [Fact]
    public void A_declared_value_that_differs_from_the_data_sheet_is_told_and_does_not_free_the_goods()
    {
        DeclaredParameter[] declared = [TestPack.Number("phases", 3), TestPack.Number("output_power", 5, "kVA"), TestPack.Number("frequency_control", 0.1, "%"), TestPack.Number("max_output_frequency", 400, "Hz")];
        var answer = new Classifier(Lists, Known(Changer)).Classify(Line(declared) with { Description = "Frequency converter" }, Today);
        Assert.Equal(Verdict.Review, answer.Verdict);
        Assert.Contains(answer.Contradictions, c => c.Description.Contains("declared as 400 Hz; known is 2 kHz (Acme Drives MV-2000/A", StringComparison.Ordinal));
    }

    [Fact]
    public void Goods_found_to_be_on_no_list_are_still_asked_for_with_what_was_found_beside_them()
    {
        var cleared = Changer with { Codes = [], Parameters = [] };
        var answer = new Classifier(Lists, Known(cleared)).Classify(Line([]) with { Description = "Frequency converter" }, Today);
        Assert.Equal(Verdict.Ask, answer.Verdict);
        Assert.Contains(answer.Candidates[0].Notes, n => n.StartsWith("found to be on no list", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_known_is_part_of_the_basis_of_answers() =>
        Assert.NotEqual(new Classifier(Lists).BasisOn(Today).Key, new Classifier(Lists, Known(Changer)).BasisOn(Today).Key);

    private static KnownItems Known(params KnownItem[] items) => new(items, FormattableString.Invariant($"{items.Length}"));

    private static GoodsLine Line(DeclaredParameter[] parameters) => new("1", "Drive") { Manufacturer = "Acme Drives", Model = "MV-2000/A", Parameters = parameters };
}
