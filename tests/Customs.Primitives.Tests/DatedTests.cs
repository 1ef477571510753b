namespace Customs.Primitives.Tests;

public sealed class DatedTests
{
    private static readonly Dated<int> Mandrels = new(
    [
        new(new(2025, 11, 15), null, 650, "Annex I 2025"),
        new(new(2021, 9, 9), new(2025, 11, 14), 400, "Annex I 2021"),
    ]);

    [Fact]
    public void The_value_in_force_is_asked_for_with_a_day()
    {
        Assert.Equal(400, Mandrels.On(new(2025, 11, 14))?.Value);
        Assert.Equal(650, Mandrels.On(new(2025, 11, 15))?.Value);
        Assert.Null(Mandrels.On(new(2020, 1, 1)));
    }

    [Fact]
    public void Two_values_on_one_day_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Dated<int>([new(new(2020, 1, 1), null, 1, "a"), new(new(2021, 1, 1), null, 2, "b")]));
}
