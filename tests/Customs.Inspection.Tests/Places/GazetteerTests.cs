using Customs.Inspection.Places;
using Customs.Primitives;

namespace Customs.Inspection.Tests.Places;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("final delivery Bandar Abbas", "IR", true)]
    [InlineData("box 13: перегрузка Агарак - Нордуз, доставка Тебриз", "IR", true)]
    [InlineData("SPF KLANG / SHJ / BND 0417", "IR", false)]
    [InlineData("CYM DALIAN / NAMPO", "KP", true)]
    [InlineData("送到平壤市", "KP", true)]
    [InlineData("livraison à Damas", "SY", true)]
    [InlineData("livraison à Alep, Syrie", "SY", true)]
    [InlineData("LED, Saint Petersburg, Obukhov street", "RU", true)]
    [InlineData("к.п. доставка г. Москва", "RU", true)]
    public void A_place_of_concern_is_found_in_any_script(string text, string country, bool exact)
    {
        var mentions = Gazetteer.In(text);
        Assert.Contains(mentions, m => m.Country == country && m.Exact == exact);
        Assert.All(mentions, m => Assert.Equal(country, m.Country));
    }

    [Theory]
    [InlineData("Bandar Seri Begawan")]
    [InlineData("Bandar Sunway, Selangor")]
    [InlineData("NTC SENAI PO 45001877")]
    [InlineData("fragile, led lamps inside")]
    [InlineData("BNDX 12")]
    [InlineData("Hyderabad")]
    [InlineData("")]
    public void A_word_that_only_looks_like_it_is_none(string text) => Assert.Empty(Gazetteer.In(text));

    [Theory]
    [InlineData("+98 21 5550 6712", "IR")]
    [InlineData("+7 495 555 01 62", "RU")]
    [InlineData("+7 727 555 01 77", "KZ")]
    [InlineData("+963 31 555 0120", "SY")]
    [InlineData("+60 11 5550 8842", "MY")]
    [InlineData("+1 345 555 0100", "KY")]
    [InlineData("+850 2 381", "KP")]
    public void A_telephone_number_tells_its_country(string phone, string country) => Assert.Equal(CountryCode.Parse(country), DialCodes.Country(phone));

    [Theory]
    [InlineData("0049 89 1")]
    [InlineData("+999 1")]
    [InlineData(null)]
    public void An_unreadable_number_tells_none(string? phone) => Assert.Null(DialCodes.Country(phone));
}
