using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P32ExporterOutOfLineTests
{
    private static double By(Profile profile, params PreviousDeclaration[] earlier) => Evaluate.Strength("P32", Deal.Facts(d => d.WithProfile("exp", profile).After(earlier)));

    [Theory]
    [InlineData("G47.42 retail of telephones", 1.0)]
    [InlineData("G46.2 wholesale of farm products", 1.0)]
    [InlineData("H52.29 forwarding", 1.0)]
    [InlineData("I56.10 restaurants", 0.6)]
    [InlineData("C28 manufacture of welding machines", 0)]
    [InlineData("G46.69 used machinery", 0)]
    public void The_business_of_the_exporter_speaks(string activity, double strength) => Assert.Equal(strength, By(new Profile { Activity = activity }), 6);

    [Fact]
    public void A_private_person_speaks_in_full() => Assert.Equal(1.0, By(new Profile { BusinessType = BusinessType.PrivatePerson }));

    [Fact]
    public void A_young_dealer_without_a_record_speaks() => Assert.Equal(0.6, By(new Profile { Activity = "G46.69 wholesale of machinery", Founded = new DateOnly(2026, 1, 1) }));

    [Fact]
    public void Whoever_exported_such_goods_before_is_in_the_line() => Assert.Equal(0, By(new Profile { Activity = "G47.42 retail of telephones" }, Deal.Earlier()));

    [Fact]
    public void An_exporter_without_a_register_extract_is_asked_for() => Assert.IsType<IndicatorResult.NotEvaluable>(Evaluate.Indicator("P32", Deal.Facts(d => d.WithProfile("exp", new Profile()))));
}
