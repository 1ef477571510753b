using System.Globalization;
using System.Text;
using Customs.Screening;

namespace Customs.Benchmarks.Screening;

/// <summary>The set-up of the measured comparison with other matchers, one of which runs beside: OFAC SDN, exact and perturbed names against clean names, recall at the cut that shows one clean name in a hundred.</summary>
internal static class PerturbedSuite
{
    private const int Count = 500;

    public static void Run(StringBuilder table, bool misses)
    {
        var edition = ListCorpus.Sdn();
        var screener = new Screener(ScreeningIndex.Build([edition]));
        var random = new Random(7);
        var picks = Enumerable.Range(0, Count * 2).Select(_ => edition.Designations[random.Next(edition.Designations.Count)]).Select(d => (d, n: d.Names[random.Next(d.Names.Count)])).ToList();
        var exact = picks.Take(Count).Select(p => (p.d, p.n.Text)).ToList();
        var perturbed = picks.Skip(Count).Select(p => (p.d, Perturbation.Apply(p.n.Text, random))).ToList();
        var clean = EvaluationRow.Read("yente_negatives_global_50k").Take(500).Concat(EvaluationRow.Read("yente_negatives_us_50k").Take(500)).Select(r => r.Query.Name).ToList();
        foreach (var row in Warming())
        {
            screener.Screen(row.Query);
        }

        var cpu = ThreadClock.Microseconds;
        var all = new ScreeningOptions { Threshold = 0.3 };
        var cleanScores = clean.ConvertAll(n => screener.Screen(new PartyQuery(n), all).Matches.FirstOrDefault()?.Score ?? 0).OrderDescending().ToList();
        var cut = cleanScores[clean.Count / 100];
        var exactRanks = exact.ConvertAll(p => Rank(screener.Screen(new PartyQuery(p.Text), all), p.d, 0));
        var ranks = perturbed.ConvertAll(p => Rank(screener.Screen(new PartyQuery(p.Item2), all), p.d, cut));
        var spent = TimeSpan.FromMicroseconds(ThreadClock.Microseconds - cpu);
        for (var i = 0; misses && i < Count; i++)
        {
            if (ranks[i] < 0)
            {
                var top = screener.Screen(new PartyQuery(perturbed[i].Item2), all).Matches.FirstOrDefault();
                Console.Error.WriteLine($"MISS {perturbed[i].Item2} | {picks[Count + i].n.Text} | top {top?.MatchedName.Text} {top?.Score}");
            }
        }

        table.AppendLine().AppendLine("| OFAC SDN | exact r@1 | perturbed r@1 | perturbed r@5 at 1 % false hits | cut | questions per second of thread time |").AppendLine("| --- | --- | --- | --- | --- | --- |");
        table.AppendLine(CultureInfo.InvariantCulture, $"| {edition.Designations.Count} designations, {edition.NameCount} names | {LeaveOneOutSuite.Share(exactRanks.Count(r => r == 0), Count)} | {LeaveOneOutSuite.Share(ranks.Count(r => r == 0), Count)} | {LeaveOneOutSuite.Share(ranks.Count(r => r >= 0), Count)} | {cut:0.000} | {2000 / spent.TotalSeconds:0} |");
        Baseline(table, edition, exact, perturbed, clean);
    }

    // The same questions to Lucene.NET with FuzzySharp.
    private static void Baseline(StringBuilder table, Edition edition, List<(Designation Designation, string Name)> exact, List<(Designation Designation, string Name)> perturbed, List<string> clean)
    {
        using var baseline = new LuceneBaseline(edition);
        foreach (var row in Warming())
        {
            baseline.Screen(row.Query.Name);
        }

        var cpu = ThreadClock.Microseconds;
        var cut = clean.ConvertAll(n => baseline.Screen(n) is [var best, ..] ? best.Score : 0).OrderDescending().ElementAt(clean.Count / 100);
        int RankOf((Designation Designation, string Name) asked, double above) =>
            baseline.Screen(asked.Name).FindIndex(m => m.Score > above && (m.Designation.Id == asked.Designation.Id || m.Designation.PrimaryName == asked.Designation.PrimaryName));
        var exactRanks = exact.ConvertAll(p => RankOf(p, 0));
        var ranks = perturbed.ConvertAll(p => RankOf(p, cut));
        var spent = TimeSpan.FromMicroseconds(ThreadClock.Microseconds - cpu);
        table.AppendLine(CultureInfo.InvariantCulture, $"| Lucene.NET + FuzzySharp | {LeaveOneOutSuite.Share(exactRanks.Count(r => r == 0), Count)} | {LeaveOneOutSuite.Share(ranks.Count(r => r == 0), Count)} | {LeaveOneOutSuite.Share(ranks.Count(r => r >= 0), Count)} | {cut:0.000} | {2000 / spent.TotalSeconds:0} |");
    }

    // Other names than those that are measured.
    private static IEnumerable<EvaluationRow> Warming() => EvaluationRow.Read("yente_negatives_us_50k").Skip(500).Take(1500);

    private static int Rank(ScreeningResult result, Designation expected, double cut) =>
        result.Matches.ToList().FindIndex(m => m.Score > cut && (m.Designation.Id == expected.Id || m.Designation.PrimaryName == expected.PrimaryName));
}
