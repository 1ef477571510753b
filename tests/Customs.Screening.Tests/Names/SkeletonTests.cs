using Customs.Screening.Names;

namespace Customs.Screening.Tests.Names;

public class SkeletonTests
{
    [Theory]
    [InlineData("mohammed", "muhamad")]
    [InlineData("khaled", "kalid")]
    [InlineData("abdurrahman", "abdelrahman")]
    [InlineData("aleksandr", "alexander")]
    [InlineData("yusuf", "iousouf")]
    [InlineData("hussain", "hosein")]
    [InlineData("qasim", "kassem")]
    public void Romanisations_of_one_name_have_one_skeleton(string a, string b) => Assert.Equal(Skeleton.Of(a), Skeleton.Of(b));

    [Theory]
    [InlineData("rashid", "hamid")]
    [InlineData("ivanov", "petrov")]
    public void Different_names_have_different_skeletons(string a, string b) => Assert.NotEqual(Skeleton.Of(a), Skeleton.Of(b));
}
