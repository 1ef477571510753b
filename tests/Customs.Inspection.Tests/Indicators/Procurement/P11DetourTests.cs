namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P11DetourTests
{
    private static double Way(string destination, string loading, string[] over, string? discharge, string? delivery, string? remark = null) => Evaluate.Strength("P11", Deal.Facts(d => d.With(x => x with
    {
        CountryOfDestination = Sample.Country(destination),
        PlaceOfLoading = loading,
        PlacesOfTransshipment = over,
        PlaceOfDischarge = discharge,
        PlaceOfDelivery = delivery,
        TransportDocument = x.TransportDocument with { Remarks = remark },
    })));

    [Fact]
    public void Landed_and_delivered_in_another_country_without_a_paper_onward_speaks_in_full()
    {
        Assert.Equal(1.0, Way("OM", "ITGOA", [], "AEJEA", "AEJEA"));
        Assert.Equal(1.0, Way("OM", "ITGOA", [], "AEJEA", null));
    }

    [Fact]
    public void A_through_bill_carries_the_goods_on() => Assert.Equal(0, Way("OM", "ITGOA", [], "AEJEA", "AEJEA", "through bill of lading to Sohar"));

    [Theory]
    [InlineData("KZ", "LVRIX")]
    [InlineData("AM", "GEPTI")]
    [InlineData("IQ", "TRMER")]
    public void A_country_behind_its_neighbours_is_reached_through_them(string destination, string port) => Assert.Equal(0, Way(destination, "DEHAM", [], port, port));

    [Fact]
    public void A_declared_onward_leg_to_the_destination_is_ordinary() => Assert.Equal(0, Way("OM", "DEBRV", ["AEJEA"], "OMSOH", "OMSOH"));

    [Fact]
    public void A_way_of_twice_the_direct_one_is_a_detour()
    {
        Assert.Equal(0.6, Way("TR", "DEHAM", ["INNSA"], "TRMER", "TRMER"));
        Assert.Equal(0, Way("PK", "FRLYS", ["AEDXB"], "PKLHE", "PKLHE"));
    }

    [Fact]
    public void A_hub_of_carriers_may_lie_off_the_way() => Assert.Equal(0, Way("KZ", "DEFRA", ["AEDXB"], "KZALA", "KZALA"));
}
