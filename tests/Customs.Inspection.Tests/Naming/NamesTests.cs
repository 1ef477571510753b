using Customs.Inspection.Naming;
using CsCheck;

namespace Customs.Inspection.Tests.Naming;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Pulau Furniture Works Sdn Bhd", "PULAU FURNITURE WORKS SDN. BHD.")]
    [InlineData("Institute of Ore Geochemistry", "Institute of Ore Geochemistry, Almaty")]
    [InlineData("Kieler Förde Nautik GmbH", "Kieler Forde Nautik")]
    [InlineData("Gebze Kalıp Elektrot Ticaret A.Ş.", "GEBZE KALIP ELEKTROT")]
    public void A_firm_is_the_same_with_another_form_accent_or_town(string one, string other) => Assert.True(Names.Same(one, other));

    [Theory]
    [InlineData("Haesong Trading & Machining Co., Ltd.", "HESONG TRADING CORPORATION")]
    [InlineData("Parsa General Trading FZE", "General Trading LLC")]
    [InlineData("Selat Precision Fabrication", "Selat Bayu Forwarding")]
    [InlineData("", "Anything")]
    [InlineData("GmbH", "Ltd")]
    public void Shared_words_of_trade_do_not_make_one_firm(string one, string other) => Assert.False(Names.Same(one, other));

    [Fact]
    public void Sameness_does_not_depend_on_the_order() => Gen.Select(Gen.String, Gen.String).Sample((one, other) => Names.Same(one, other) == Names.Same(other, one));
}
