namespace Customs.Screening.Tests;

public class NameComparerTests
{
    [Theory]
    [InlineData("Gazprom Bank", "Gazprombank")]
    [InlineData("Goodwill Company", "Good Will Company")]
    [InlineData("AL BEN ALI, Isa Ben Tarif", "Shaikh Isa Bin Tarif Al Bin Ali")]
    [InlineData("Ротенберг Аркадий", "Arkadii Romanovich Rotenberg")]
    [InlineData("أحمد حسن", "Ahmed Hassan")]
    [InlineData("Semiconductor Manufacturing International (Beijing) Corporation", "Semiconductor Manufacturing International")]
    [InlineData("SMIC", "Semiconductor Manufacturing International")]
    [InlineData("Atlas Handel LLC", "Atlas Handel GmbH")]
    [InlineData("Basharr al-Assad", "Bashar al-Assad")]
    [InlineData("Frost, William W.", "William W Frost")]
    public void Names_of_one_party_are_shown(string a, string b) => Assert.NotEqual(Verdict.Clear, NameComparer.Compare(a, b).Verdict);

    [Theory]
    [InlineData("Volkswagen Aktiengesellschaft", "Siemens Aktiengesellschaft")]
    [InlineData("LXC Aviation", "LAU Aviation")]
    [InlineData("EMMA DANIELS", "EMMA LLC")]
    [InlineData("George Bush", "HABASH, George")]
    [InlineData("Bank of the West", "Bank of the East")]
    [InlineData("Government of Estonia", "Government of Ethiopia")]
    [InlineData("Sergey Ivanevich Lavrov", "Sergey Viktorovich LAVROV")]
    [InlineData("A-B-C Company", "Zenith Company")]
    public void Names_of_two_parties_are_not(string a, string b) => Assert.Equal(Verdict.Clear, NameComparer.Compare(a, b).Verdict);

    [Fact]
    public void Every_score_comes_with_what_was_compared()
    {
        var comparison = NameComparer.Compare("Skyline Advanced Technologies Sdn Bhd", "SKYLINE ADVANCED TECNOLOGIES SDN BHD");
        Assert.Contains(comparison.Evidence, e => e is { Feature: "name.words", Question: "skyline", Listed: "skyline" });
        Assert.Contains(comparison.Evidence, e => e is { Feature: "legal-form", Effect: "same" });
    }
}
