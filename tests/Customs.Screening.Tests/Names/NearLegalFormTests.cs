using Customs.Screening.Names;

namespace Customs.Screening.Tests.Names;

public class NearLegalFormTests
{
    [Theory]
    [InlineData("JOINT STOKK COMPANY ELEMENT", "element")]
    [InlineData("OPwN JOINT STOCK COMPANY ELEMENT", "element")]
    [InlineData("FEDERAL STAE UNITARY ENTERPRISE ATOMFLOT", "atomflot")]
    public void A_mistyped_word_of_a_legal_form_is_taken_out_with_it(string name, string kept)
    {
        var prepared = PreparedName.Of(name);
        Assert.Equal([kept], prepared.Words.Select(w => w.Text));
        Assert.NotEqual(0u, prepared.LegalForms);
    }

    [Theory]
    [InlineData("ldta", true)]
    [InlineData("copr", true)]
    [InlineData("dmccc", true)]
    [InlineData("herjez", false)]
    [InlineData("moscow", false)]
    public void A_short_form_with_one_error_is_nearly_one(string word, bool expected) =>
        Assert.Equal(expected, NearLegalForms.IsNearlyOne(NameToken.Of(word, WordOrigin.Full)));

    [Fact]
    public void Names_in_other_scripts_hold_no_legal_forms() => Assert.Equal(0u, PreparedName.Of("सती महरा").LegalForms);
}
