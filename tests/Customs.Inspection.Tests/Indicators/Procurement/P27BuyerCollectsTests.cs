using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P27BuyerCollectsTests
{
    private static double On(string incoterm, bool store, string? remark = null, params PreviousDeclaration[] earlier) => Evaluate.Strength("P27", Deal.Facts(d => (store ? d.WithTrade("H52 warehousing", BusinessType.Forwarder) : d)
        .With(x => x with { DeliveryTerms = new DeliveryTerms { Incoterm = incoterm, Place = "Garching" }, TransportDocument = x.TransportDocument with { Remarks = remark } }).After(earlier)));

    [Theory]
    [InlineData("EXW", true, 1.0)]
    [InlineData("FCA", true, 1.0)]
    [InlineData("DAP", true, 0)]
    [InlineData("EXW", false, 0)]
    public void Collected_goods_that_end_in_a_store_speak_and_EXW_alone_does_not(string incoterm, bool store, double strength) => Assert.Equal(strength, On(incoterm, store), 6);

    [Fact]
    public void An_open_place_of_delivery_speaks() => Assert.Equal(0.6, On("FCA", false, "place of delivery to be advised"));

    [Fact]
    public void A_store_that_was_used_before_is_known() => Assert.Equal(0, On("EXW", true, null, Deal.Earlier()));
}
