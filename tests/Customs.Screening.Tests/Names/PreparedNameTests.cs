using Customs.Screening.Names;

namespace Customs.Screening.Tests.Names;

public class PreparedNameTests
{
    [Theory]
    [InlineData("SKYLINE ADVANCED TECNOLOGIES SND BHD", "SKYLINE ADVANCED TECHNOLOGIES SDN BHD")]
    [InlineData("OAO Gazprom", "Gazprom JSC")]
    [InlineData("Siemens Aktiengeselschaft", "Siemens AG")]
    [InlineData("ООО Газпром", "Gazprom LLC")]
    [InlineData("GUANGZHOU HAIGE COMMS GRP", "Guangzhou Haige Communications Group Co., Ltd.")]
    [InlineData("ACME TRDG INTL", "Acme Trading International")]
    [InlineData("1st International Bank", "First International Bank")]
    [InlineData("Brigade Forty-Four", "Brigade 44")]
    [InlineData("A.B.C. Company", "ABC Co.")]
    [InlineData("ABD AL-RAHMAN Said", "Abdul Rahman Said")]
    [InlineData("北京机械有限公司", "北京机械公司")]
    [InlineData("JOINT STOCKCOMPANY TERRA", "JOINT STOCK COMPANY TERRA")]
    public void Different_ways_of_writing_a_name_have_the_same_words(string a, string b) =>
        Assert.Equal(Skeletons(a), Skeletons(b));

    [Theory]
    [InlineData("LLC")]
    [InlineData("Co., Ltd.")]
    [InlineData("The")]
    public void A_name_of_nothing_but_legal_forms_keeps_its_words(string name) => Assert.NotEmpty(PreparedName.Of(name).Words);

    private static string Skeletons(string name) => string.Join(' ', PreparedName.Of(name).Words.Select(w => Skeleton.Of(w.Text)));
}
