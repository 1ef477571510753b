using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P25ServicesDeclinedTests
{
    private static double With(string? installation, string? training = "4 operators", string? warranty = "24 months", string family = "EB_WELDER", params PreviousDeclaration[] earlier) => Evaluate.Strength("P25", Deal.Facts(d => d
        .WithPapers(p => p with { Services = new Services { Installation = installation, Training = training, Warranty = warranty } }).After(earlier), Sample.Answer(family: family)));

    [Theory]
    [InlineData("declined - own team", 1.0)]
    [InlineData("maker offered, buyer declined", 1.0)]
    [InlineData("auf Inbetriebnahme wird verzichtet", 1.0)]
    [InlineData("Montage nicht gewünscht", 1.0)]
    [InlineData("mise en service refusée", 1.0)]
    [InlineData("kurulum istenmiyor", 1.0)]
    [InlineData("отказ от монтажа", 1.0)]
    [InlineData("Kunde lehnt Inbetriebnahme ab", 1.0)]
    [InlineData("alıcı kurulum istemiyor", 1.0)]
    [InlineData("buyer will install himself", 0.6)]
    [InlineData("kurulumu alıcı yapacak", 0.6)]
    [InlineData("own team of the buyer", 0.6)]
    [InlineData("durch eigenes Personal", 0.6)]
    [InlineData("kendi ekibi tarafından", 0.6)]
    [InlineData("par nos soins", 0.6)]
    [InlineData("not needed", 0.6)]
    [InlineData("by manufacturer, 4 weeks on site", 0)]
    [InlineData("plant crew with maker on call", 0)]
    public void Declining_the_commissioning_speaks_in_every_language(string installation, double strength) => Assert.Equal(strength, With(installation), 6);

    [Fact]
    public void A_buyer_that_has_such_a_machine_has_its_own_engineers() => Assert.Equal(0, With("own team", earlier: Deal.Earlier()));

    [Fact]
    public void A_buyer_that_runs_the_same_machine_by_the_papers_has_them_too() => Assert.Equal(0, With("own engineers, identical machine in hall 2"));

    [Theory]
    [InlineData("declined", "waived", 0.8)]
    [InlineData("4 engineers", "waived", 0.6)]
    [InlineData("4 engineers", "12 months", 0)]
    public void Goods_that_need_no_commissioning_still_have_training_and_warranty(string training, string warranty, double strength) => Assert.Equal(strength, With("not needed", training, warranty, "UAV_ENGINE"), 6);

    [Fact]
    public void Valves_are_not_installed_by_their_maker() => Assert.Equal(0, With("not needed", null, null, "STEEL_VALVE"));

    [Fact]
    public void Unknown_services_are_a_question_and_never_clear() =>
        Assert.IsType<IndicatorResult.NotEvaluable>(Evaluate.Indicator("P25", Deal.Facts(d => d.WithPapers(p => p with { Services = null }))));
}
