namespace Customs.Screening.Tests.Matching;

/// <summary>A question may meet thousands of listed names; they must not cost memory each.</summary>
public class CandidateAllocationTests
{
    private static readonly ScreeningOptions OnlyTheSame = new() { Threshold = 0.99 };

    [Theory]
    [InlineData("Arkadiusz Gromov")]
    [InlineData("Arkadiuzs Gromow")]
    [InlineData("Arka Diusz Gro Mov")]
    public void A_question_allocates_the_same_for_few_candidates_and_for_thousands(string name)
    {
        var few = Allocated(On(3), name);
        var many = Allocated(On(4000), name);
        Assert.InRange(many, few - 64, few + 64);
    }

    private static Screener On(int names)
    {
        // Every listed name shares a word with the question, and no two are alike otherwise.
        var designations = Enumerable.Range(0, names).Select(i => new Designation($"X-{i}", DesignationKind.Person, [new($"Arkadiusz {Word(i)}", NameQuality.Primary)]));
        return new Screener(ScreeningIndex.Build([new Edition("house", new DateOnly(2026, 1, 1), [.. designations])]));
    }

    private static string Word(int i) => string.Concat(Enumerable.Range(0, 8).Select(k => (char)('a' + ((i * 31 + (k * 7)) % 23 + (i >> k)) % 26)));

    private static long Allocated(Screener screener, string name)
    {
        var query = new PartyQuery(name);
        for (var i = 0; i < 50; i++)
        {
            screener.Screen(query, OnlyTheSame);
        }

        // The least of several: a pool that the collector has just trimmed is filled again once, and that is no candidate's doing.
        return Enumerable.Range(0, 20).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            screener.Screen(query, OnlyTheSame);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
