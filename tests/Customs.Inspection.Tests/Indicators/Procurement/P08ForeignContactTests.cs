using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P08ForeignContactTests
{
    private static double With(Contact contact, Profile? profile = null) =>
        Evaluate.Strength("P08", Deal.Facts(d => d.WithConsignee(p => p with { Contact = contact }).WithProfile("csg", profile ?? new Profile())));

    [Theory]
    [InlineData("+98 21 5550 6712", 1.0)]
    [InlineData("0098 912 555 3304", 1.0)]
    [InlineData("+963 31 555 0120", 1.0)]
    [InlineData("+7 921 555 01 44", 1.0)]
    [InlineData("+971 50 555 0123", 0.6)]
    [InlineData("+60 7 5550 3300", 0)]
    public void The_country_of_the_telephone_speaks(string phone, double strength) => Assert.Equal(strength, With(new Contact { Phone = phone }), 6);

    [Theory]
    [InlineData("sales@pars-sanat.ir", 1.0)]
    [InlineData("office@wenzhou-parts.cn", 0.6)]
    [InlineData("works@nordlicht.my", 0)]
    public void The_country_of_the_mail_domain_speaks(string email, double strength) => Assert.Equal(strength, With(new Contact { Email = email }), 6);

    [Theory]
    [InlineData("selat.precision@gmail.com")]
    [InlineData("selat.precision@mail.ru")]
    [InlineData("selat.precision@freemail.example")]
    public void Free_mail_of_a_machine_buyer_is_weaker_and_names_no_country(string email) => Assert.Equal(0.5, With(new Contact { Email = email }), 6);

    [Fact]
    public void A_small_firm_may_buy_other_goods_under_free_mail() =>
        Assert.Equal(0, Evaluate.Strength("P08", Sample.Facts(Sample.Dossier().WithConsignee(p => p with { Contact = new Contact { Email = "pulau@gmail.com" } }))));

    [Fact]
    public void A_works_with_staff_has_expatriates_but_no_Iranian_number()
    {
        Assert.Equal(0, With(new Contact { Phone = "+91 22 5550 1234" }, Deal.Works));
        Assert.Equal(1.0, With(new Contact { Phone = "+98 21 5550 1234" }, Deal.Works));
    }

    [Fact]
    public void The_number_of_the_parent_is_a_regional_office() =>
        Assert.Equal(0, With(new Contact { Phone = "+81 3 5550 1234" }, new Profile { Parent = "Nippon Rotor KK (JP)" }));

    [Fact]
    public void A_look_alike_of_the_own_domain_is_a_copied_identity() =>
        Assert.Equal(0.6, With(new Contact { Email = "sales@nordl1cht-turbine.example", Web = "nordlicht-turbine.example" }));
}
