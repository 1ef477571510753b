using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Reference;
using Customs.Primitives;

namespace Customs.Inspection.Tests.Reference;

public sealed class TablesTests
{
    [Theory]
    [InlineData("gmail.com", true)]
    [InlineData("yahoo.co.uk", true)]
    [InlineData("web.de", true)]
    [InlineData("mail.ru", true)]
    [InlineData("freemail.example", true)]
    [InlineData("mail.nordlicht.example", false)]
    [InlineData("outlook-machines.example", false)]
    [InlineData("me.my", false)]
    public void Free_mail_is_told_from_company_mail(string domain, bool free) => Assert.Equal(free, MailDomains.IsFree(domain));

    [Theory]
    [InlineData("pars-sanat.ir", "IR")]
    [InlineData("firm.co.uk", "GB")]
    [InlineData("завод.рф", "RU")]
    [InlineData("startup.io", null)]
    [InlineData("firm.com", null)]
    public void The_last_label_names_a_country(string domain, string? country) => Assert.Equal(country, MailDomains.Country(domain)?.Value);

    [Theory]
    [InlineData("G46.69 wholesale of machinery", 46)]
    [InlineData("46.69", 46)]
    [InlineData("general trading", 46)]
    [InlineData("Spedition und Lagerei", 52)]
    [InlineData("something else", null)]
    public void An_activity_is_read_from_code_or_words(string text, int? division) => Assert.Equal(division, Activity.Of(new Profile { Activity = text })?.Division);

    [Theory]
    [InlineData("not for re-export to Russia or Iran", "Russia", true)]
    [InlineData("keine Wiederausfuhr nach Russland", "Russland", true)]
    [InlineData("No brochures. Deliver to Tehran", "Tehran", false)]
    [InlineData("final delivery Saint Petersburg", "Saint Petersburg", false)]
    public void A_clause_that_excludes_a_place_is_negated(string text, string word, bool negated) => Assert.Equal(negated, Negation.Covers(text, word));

    [Fact]
    public void Distances_are_about_right()
    {
        Assert.InRange(Positions.Length(["DEHAM", "MYPKG"])!.Value, 9_000, 11_000);
        Assert.InRange(Positions.Length(["NLRTM", "RUVVO"])!.Value, 7_500, 9_500);
        Assert.Null(Positions.Length(["DEHAM", "ZZZZZ"]));
    }

    [Fact]
    public void A_currency_without_a_rate_has_no_worth()
    {
        Assert.Null(EuroValue.Of(new Money(1, "XXX")));
        Assert.Equal(1_000m, EuroValue.Of(new Money(1_000, "EUR")));
    }

    [Fact]
    public void Every_kind_of_goods_has_a_scale_or_none() => Assert.All(Enum.GetValues<GoodsKind>(), kind => Assert.True(UseScale.Usual(kind) is null or > 0));

    [Fact]
    public void A_template_is_covered_by_its_own_words_only() =>
        Assert.All(SystemTemplates.All, t => Assert.All(t.Parts, p => Assert.True(p.Words.All(p.Holds) && !p.Holds("CONSUMER_GOODS"))));
}
