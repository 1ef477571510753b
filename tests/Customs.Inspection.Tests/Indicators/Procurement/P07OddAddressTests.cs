using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P07OddAddressTests
{
    private static double At(Func<Address, Address> change, Profile? profile = null, ItemAnswer? answer = null) =>
        Evaluate.Strength("P07", Deal.Facts(d => d.WithConsignee(p => p with { Address = change(p.Address) }).WithProfile("csg", profile ?? Deal.Works), answer));

    [Fact]
    public void Only_a_post_box_for_a_machine_that_must_be_set_up_speaks_in_full()
    {
        Assert.Equal(1.0, At(a => a with { Street = null, PoBox = "877" }));
        Assert.Equal(1.0, At(a => a with { Street = "Postfach 12 34" }));
        Assert.Equal(0, At(a => a with { Street = null, PoBox = "877" }, answer: Sample.Answer(family: "RING_MAGNET")));
    }

    [Fact]
    public void A_post_box_beside_a_street_is_normal_in_the_Gulf() => Assert.Equal(0, At(a => a with { PoBox = "311" }));

    [Fact]
    public void A_dwelling_is_no_works() => Assert.Equal(0.8, At(a => a, Deal.Works with { AddressType = AddressType.Residential }));

    [Theory]
    [InlineData("virtual office, 140 firms")]
    [InlineData("sanal ofis")]
    [InlineData("domiciliation commerciale")]
    public void A_virtual_office_is_told_from_the_register(string remark) => Assert.Equal(0.8, At(a => a, Deal.Works with { Address = remark }));

    [Theory]
    [InlineData(190, 0.7)]
    [InlineData(25, 0.7)]
    [InlineData(24, 0)]
    public void Many_firms_at_one_address_speak(int firms, double strength) => Assert.Equal(strength, At(a => a, Deal.Works with { RegistrationsAtAddress = firms }), 6);

    [Fact]
    public void Care_of_is_not_a_place_of_its_own() => Assert.Equal(0.5, At(a => a with { Street = "c/o Suite 11-03, Menara Kirana" }));

    [Fact]
    public void A_site_that_was_seen_says_nothing_whatever_the_address() => Assert.Equal(0, At(a => a with { Street = null, PoBox = "877" }, Deal.Works with { SiteVerified = true, RegistrationsAtAddress = 300 }));
}
