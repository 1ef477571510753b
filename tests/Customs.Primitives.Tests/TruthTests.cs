using CsCheck;

namespace Customs.Primitives.Tests;

public sealed class TruthTests
{
    private static readonly Gen<Truth> Truths = Gen.Int[0, 2].Select(i => (Truth)i);

    [Fact]
    public void De_Morgan_holds_in_three_values() =>
        Gen.Select(Truths, Truths).Sample((a, b) => a.And(b).Not() == a.Not().Or(b.Not()));

    [Fact]
    public void At_least_all_of_them_is_And() =>
        Truths.Array[1, 6].Sample(values => TruthTables.AtLeast(values.Length, values) == values.Aggregate((a, b) => a.And(b)));

    [Fact]
    public void What_is_not_known_is_never_below_the_threshold() =>
        Assert.Equal(Truth.Unknown, Truth.Unknown.And(Truth.Met));
}
