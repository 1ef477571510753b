using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P18JustUnderLimitTests
{
    private static ItemAnswer Near(double margin, string parameter = "maxFrequencyHz") =>
        Sample.Answer("3A225", 0.3, "FREQUENCY_CHANGER", Regime.Nuclear) with { NearThresholds = [new NearThreshold(parameter, "599 Hz", "600 Hz", margin, "3A225.c")] };

    private static GoodsItem Drive(params (string Name, ParameterValue Value)[] parameters) =>
        Deal.Welder with { Description = "frequency converter", TechnicalParameters = parameters.ToDictionary(p => p.Name, p => (ParameterValue?)p.Value) };

    [Theory]
    [InlineData(0.2, 0.8)]
    [InlineData(5, 0.8)]
    [InlineData(5.1, 0)]
    [InlineData(-3, 0)]
    public void A_value_at_most_five_per_cent_under_a_limit_speaks(double margin, double strength) => Assert.Equal(strength, Evaluate.Strength("P18", Deal.Facts(Deal.Dossier(Drive()), Near(margin))), 6);

    [Theory]
    [InlineData("output limited by software to 599 Hz")]
    [InlineData("per Firmware begrenzt: softwarebegrenzt auf 599 Hz")]
    public void A_limit_of_software_speaks_in_full(string description) => Assert.Equal(1.0, Evaluate.Strength("P18", Deal.Facts(Deal.Dossier(Drive() with { Description = description }), Near(0.2))));

    [Fact]
    public void The_key_that_travels_along_speaks_in_full() =>
        Assert.Equal(1.0, Evaluate.Strength("P18", Deal.Facts(Deal.Dossier(Drive(("unlocksMaxFrequencyHz", new ParameterValue.Number(1500)))), Sample.Answer(family: "UNLOCK_KEY"))));

    [Fact]
    public void A_drive_that_only_the_factory_releases_is_a_catalogue_good() =>
        Assert.IsType<IndicatorResult.Suppressed>(Evaluate.Indicator("P18", Deal.Facts(Deal.Dossier(Drive(("unlock", new ParameterValue.Text("factory return only")))), Near(0.2))));

    [Fact]
    public void The_catalogue_value_of_the_model_is_told() =>
        Assert.Contains("catalogued with more", Evaluate.Sentence("P18", Deal.Facts(Deal.Dossier(Drive(("forceSineKN", new ParameterValue.Number(49)), ("catalogueForceKN", new ParameterValue.Number(55)))), Near(2, "forceSineKN"))));
}
