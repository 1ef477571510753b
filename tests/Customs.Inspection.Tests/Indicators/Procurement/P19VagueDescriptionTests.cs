using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P19VagueDescriptionTests
{
    private static GoodsItem Called(string description, string? model = null, decimal euros = 61_000) => Deal.Welder with { Description = description, Model = model, InvoiceAmount = new Money(euros, "EUR") };

    private static double Of(GoodsItem item) => Evaluate.Strength("P19", Deal.Facts(Deal.Dossier(item)));

    [Theory]
    [InlineData("Maschinenbauteile")]
    [InlineData("Промышленное оборудование")]
    [InlineData("Container mit Waren")]
    [InlineData("Machine parts")]
    [InlineData("SPARE PARTS AS PER INVOICE")]
    [InlineData("Aluminiumprofile, diverse")]
    [InlineData("Ersatzteile für Maschinen laut Rechnung")]
    [InlineData("pièces détachées diverses")]
    [InlineData("yedek parça ve ekipman")]
    [InlineData("Запчасти и оборудование")]
    [InlineData("Laboratory equipment, used")]
    public void A_description_without_a_telling_word_speaks_in_full(string description) => Assert.Equal(1.0, Of(Called(description)));

    [Theory]
    [InlineData("Titanium bars Ti-6Al-4V ELI, diameter 22 mm")]
    [InlineData("Thionyl chloride 99.5 %")]
    [InlineData("Bellows sealed globe valves DN50")]
    [InlineData("Клапаны запорные сильфонные")]
    [InlineData("双缸二冲程发动机")]
    public void A_description_that_identifies_the_goods_is_clear(string description) => Assert.Equal(0, Of(Called(description)));

    [Fact]
    public void A_cheap_item_may_be_described_shortly() => Assert.Equal(0, Of(Called("Machine parts", euros: 9_000)));

    [Fact]
    public void A_model_makes_it_weaker_and_a_CAS_number_identifies_it()
    {
        Assert.Equal(0.6, Of(Called("Machine", "EBW 60-150")));
        Assert.Equal(0, Of(Called("goods") with { CasNumbers = ["7719-09-7"] }));
    }
}
