using System.Diagnostics;
using System.Globalization;
using System.Text;
using Customs.Screening;

namespace Customs.Benchmarks.Screening;

/// <summary>Questions per second of one thread's processor time: names that no list has, listed names and mistyped ones, a third each; others like them warm the code up first.</summary>
internal static class SpeedSuite
{
    private const int Count = 6000;

    public static void Run(StringBuilder table, string name, ScreeningIndex index, IReadOnlyList<Edition> editions, int rounds = 1)
    {
        var screener = new Screener(index);
        var random = new Random(5);
        var warming = Questions(editions, random);
        var asked = Questions(editions, random);
        warming.ForEach(q => screener.Screen(q));
        var times = new List<double>(Count * rounds);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var question in asked)
            {
                var start = ThreadClock.Microseconds;
                screener.Screen(question);
                times.Add(ThreadClock.Microseconds - start);
            }
        }

        var spent = TimeSpan.FromMicroseconds(times.Sum());
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / times.Count;
        times.Sort();
        table.AppendLine(CultureInfo.InvariantCulture,
            $"| {name} | {index.DesignationCount} | {index.NameCount} | {times.Count / spent.TotalSeconds:0} | {times[times.Count / 2]:0} | {times[(int)(times.Count * 0.99)]:0} | {bytes} | {watch.Elapsed.TotalSeconds / spent.TotalSeconds:0.00} |");
    }

    public static void Head(StringBuilder table) =>
        table.AppendLine().AppendLine("| speed | designations | names | questions/CPU-s | median CPU us | p99 CPU us | bytes/question | wall/CPU |").AppendLine("| --- | --- | --- | --- | --- | --- | --- | --- |");

    private static List<PartyQuery> Questions(IReadOnlyList<Edition> editions, Random random)
    {
        var clean = EvaluationRow.Read("yente_negatives_global_50k").Concat(EvaluationRow.Read("yente_negatives_us_50k")).ToList();
        var designations = editions.SelectMany(e => e.Designations).ToList();
        return [.. Enumerable.Range(0, Count).Select(i => i % 3 == 0
            ? clean[random.Next(clean.Count)].Query
            : new PartyQuery(Listed(designations[random.Next(designations.Count)], i % 3 == 1, random)))];
    }

    private static string Listed(Designation designation, bool exact, Random random)
    {
        var name = designation.Names[random.Next(designation.Names.Count)].Text;
        return exact ? name : Perturbation.Apply(name, random);
    }
}
