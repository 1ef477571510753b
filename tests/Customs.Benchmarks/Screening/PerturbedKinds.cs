using System.Globalization;
using System.Text;
using Customs.Screening;

namespace Customs.Benchmarks.Screening;

/// <summary>The perturbed suite on other names, other clean names and more of both, by kind of perturbation: to tune on, so that the suite itself stays unseen.</summary>
internal static class PerturbedKinds
{
    public static void Run(StringBuilder table, int count, bool misses)
    {
        var edition = ListCorpus.Sdn();
        var screener = new Screener(ScreeningIndex.Build([edition]));
        var random = new Random(1001);
        var all = new ScreeningOptions { Threshold = 0.3 };
        var clean = EvaluationRow.Read("yente_negatives_global_50k").Skip(500).Concat(EvaluationRow.Read("yente_negatives_us_50k").Skip(500)).Select(r => r.Query.Name).ToList();
        var scores = clean.ConvertAll(n => (Name: n, Top: screener.Screen(new PartyQuery(n), all).Matches.FirstOrDefault())).OrderByDescending(c => c.Top?.Score ?? 0).ToList();
        var cut = scores[clean.Count / 100].Top!.Score;
        var rows = new List<(string Kind, bool Found)>();
        foreach (var (name, top) in scores.Take(misses ? clean.Count / 60 : 0))
        {
            Console.Error.WriteLine($"CLEAN {top!.Score:0.000} {name} | {top.MatchedName.Text}");
        }

        for (var i = 0; i < count; i++)
        {
            var designation = edition.Designations[random.Next(edition.Designations.Count)];
            var name = designation.Names[random.Next(designation.Names.Count)].Text;
            var asked = Perturbation.Apply(name, random, out var kind);
            var matches = screener.Screen(new PartyQuery(asked), all).Matches;
            var own = matches.FirstOrDefault(m => m.Designation.Id == designation.Id || m.Designation.PrimaryName == designation.PrimaryName);
            var found = own?.Score > cut;
            rows.Add((kind, found));
            if (misses && !found)
            {
                Console.Error.WriteLine($"MISS {kind} {own?.Score ?? 0:0.000} {asked} | {name} | {designation.Kind} | top {matches.FirstOrDefault()?.MatchedName.Text} {matches.FirstOrDefault()?.Score}");
            }
        }

        table.AppendLine().AppendLine("| perturbed, to tune on | rows | found in 5 at 1 % false hits | cut |").AppendLine("| --- | --- | --- | --- |");
        foreach (var group in rows.GroupBy(r => r.Kind).Select(g => (g.Key, Rows: g.ToList())).Append(("all", rows)))
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"| {group.Item1} | {group.Item2.Count} | {LeaveOneOutSuite.Share(group.Item2.Count(r => r.Found), group.Item2.Count)} | {cut:0.000} |");
        }
    }
}
