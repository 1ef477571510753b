using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P21SameGoodsOtherCodeTests
{
    private static double Before(string hs, string outcome = "released", string[]? serials = null, string? model = null, string date = "2025-06-03", string now = "730900", ItemAnswer? answer = null) => Evaluate.Strength("P21", Deal.Facts(
        Deal.Dossier(Deal.Welder with { Hs6 = Deal.Hs(now) }).After(Deal.Earlier(date, outcome: outcome) with { Hs6 = Deal.Hs(hs), SerialNumbers = serials ?? [], Model = model }), answer));

    [Fact]
    public void A_serial_number_proves_the_same_piece() => Assert.Equal(1.0, Before("841989", serials: ["EBW-0921"]));

    [Fact]
    public void A_model_whose_declaration_was_withdrawn_speaks_in_full() => Assert.Equal(1.0, Before("841989", "withdrawn", model: "EBW30-150"));

    [Fact]
    public void A_model_alone_is_weaker_and_silent_for_goods_that_are_not_sensitive()
    {
        Assert.Equal(0.6, Before("841989", model: "EBW 30-150"));
        Assert.Equal(0, Before("841989", model: "EBW 30-150", answer: Sample.Answer(family: "RF_AMPLIFIER")));
    }

    [Theory]
    [InlineData("730910", "2025-06-03", "730900")]
    [InlineData("847989", "2021-06-03", "848510")]
    public void A_subheading_and_a_new_edition_of_the_nomenclature_say_nothing(string hs, string date, string now) => Assert.Equal(0, Before(hs, serials: ["EBW-0921"], date: date, now: now));

    [Fact]
    public void A_correction_towards_the_right_heading_says_nothing() => Assert.Equal(0, Before("730900", serials: ["EBW-0921"], now: "851580"));

    [Fact]
    public void Goods_without_model_and_serial_number_are_asked_for() =>
        Assert.IsType<IndicatorResult.NotEvaluable>(Evaluate.Indicator("P21", Deal.Facts(Deal.Dossier(Deal.Welder with { Model = null, SerialNumbers = null }))));
}
