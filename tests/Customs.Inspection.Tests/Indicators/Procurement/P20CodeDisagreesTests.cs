using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P20CodeDisagreesTests
{
    private static Facts Declared(string hs, ItemAnswer answer, params SupportingDocument[] documents) => Deal.Facts(Deal.Dossier(Deal.Welder with { Hs6 = Deal.Hs(hs) }).WithDocument(documents), answer);

    [Theory]
    [InlineData("844540", "FILAMENT_WINDER", 1.0)]
    [InlineData("847989", "FILAMENT_WINDER", 0)]
    [InlineData("730900", "REACTOR_GLASS_LINED", 1.0)]
    [InlineData("841989", "REACTOR_STAINLESS", 0)]
    [InlineData("843860", "ISOSTATIC_PRESS", 0)]
    [InlineData("846693", "MACHINE_TOOL_5AXIS", 0)]
    [InlineData("847989", "SOMETHING_NEW", 0)]
    [InlineData("380991", "PRECURSOR_THIODIGLYCOL", 1.0)]
    public void A_family_is_honestly_declared_under_its_own_headings_and_those_of_its_parts(string hs, string family, double strength) =>
        Assert.Equal(strength, Evaluate.Strength("P20", Declared(hs, Sample.Answer(family: family))), 6);

    [Theory]
    [InlineData("851580", 1.0)]
    [InlineData("847710", 0.3)]
    public void Classification_may_say_so_itself(string hs, double strength) =>
        Assert.Equal(strength, Evaluate.Strength("P20", Declared(hs, Deal.Answer with { HsMismatch = new HsMismatch(hs, ["847780", "847989"]) })), 6);

    [Fact]
    public void Binding_tariff_information_explains_the_code() =>
        Assert.IsType<IndicatorResult.Suppressed>(Evaluate.Indicator("P20", Declared("844540", Sample.Answer(family: "FILAMENT_WINDER"), new SupportingDocument { Type = "C626", Reference = "DEBTI-2025-1" })));
}
