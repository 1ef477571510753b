using System.Diagnostics;
using System.Globalization;
using System.Text;
using Customs.Screening;

namespace Customs.Benchmarks.Screening;

/// <summary>Runs all suites of ../shared/eval/screening and prints one table a kind of suite: <c>eval-screening [suite] [--misses]</c>.</summary>
internal static class ScreeningEvaluation
{
    private static readonly string[] LeaveOneOut =
        ["real_uk_official_variations", "real_un_aliases_and_scripts", "real_csl_aliases_sample", "real_meti_aliases", "real_cjk_names", "real_ofac_scripts", "yente_un_positives_treated", "real_crosslist_person_passport", "real_crosslist_uk_un"];

    private static readonly string[] Pairs = ["nomenklatura_name_bench", "nomenklatura_entity_checks", "watchman_cross_script", "behaviour_known_cases"];

    private static readonly string[] Clean = ["yente_negatives_global_50k", "yente_negatives_us_50k", "clean_companies_norway"];

    public static int Run(string[] args)
    {
        if (args is ["ask", .. var names])
        {
            return Ask(names);
        }

        if (args is ["speed-only", .. var times])
        {
            return SpeedOnly(times is [var n] ? int.Parse(n, System.Globalization.CultureInfo.InvariantCulture) : 1);
        }

        var misses = args.Contains("--misses");
        var only = args.FirstOrDefault(a => !a.StartsWith('-'));
        var table = new StringBuilder();
        if (only == "perturbed-kinds")
        {
            PerturbedKinds.Run(table, 4000, misses);
        }
        else
        {
            Run(table, only, misses);
        }

        Console.Write(table);
        return 0;
    }

    private static void Run(StringBuilder table, string? only, bool misses)
    {
        table.AppendLine("| suite | rows | r@1 | r@5 | near: rows | near: r@5 | shown@5 | us/question |").AppendLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var suite in LeaveOneOut.Where(s => only is null || s == only))
        {
            LeaveOneOutSuite.Run(suite, table, misses);
        }

        table.AppendLine().AppendLine("| pairs | rows | precision | recall | F1 | F1 of logic-v2 |").AppendLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var suite in Pairs.Where(s => only is null || s == only))
        {
            PairSuite.Run(suite, table, misses);
        }

        if (only is null or "vessels")
        {
            VesselSuite.Run(table, misses);
        }

        if (only is null or "sdn")
        {
            PerturbedSuite.Run(table, misses);
        }

        if (only is null || Clean.Contains(only) || only is "speed")
        {
            OverAllLists(table, only, misses);
        }
    }

    private static void OverAllLists(StringBuilder table, string? only, bool misses)
    {
        var watch = Stopwatch.StartNew();
        var editions = ListCorpus.All();
        var read = watch.Elapsed;
        var index = ScreeningIndex.Build(editions);
        var built = watch.Elapsed;
        table.AppendLine(CultureInfo.InvariantCulture, $"\nAll lists: {index.DesignationCount} designations, {index.NameCount} names; read {read.TotalSeconds:0.0} s, built {(built - read).TotalSeconds:0.0} s; managed memory {GC.GetTotalMemory(true) / 1048576} MB\n");
        table.AppendLine("| clean names | rows | shown POSSIBLE+ | MATCH | us/question | p99 us |").AppendLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var suite in Clean.Where(s => only is null || s == only))
        {
            CleanSuite.Run(suite, index, table, misses);
        }

        if (only is null or "speed")
        {
            ReadinessSuite.Run(table, editions);
            RescreenSuite.Run(table, index, 1_000_000);
            SpeedSuite.Head(table);
            SpeedSuite.Run(table, "all lists", index, editions);
            GrowthSuite.Run(table);
        }
    }

    private static int SpeedOnly(int rounds)
    {
        var table = new StringBuilder();
        SpeedSuite.Head(table);
        var sdn = ListCorpus.Sdn();
        SpeedSuite.Run(table, "OFAC SDN", ScreeningIndex.Build([sdn]), [sdn], rounds);
        var all = ListCorpus.All();
        SpeedSuite.Run(table, "all lists", ScreeningIndex.Build(all), all, rounds);
        Console.Write(table);
        return 0;
    }

    private static int Ask(string[] names)
    {
        var screener = new Screener(ScreeningIndex.Build(ListCorpus.All()));
        foreach (var name in names)
        {
            var result = screener.Screen(new PartyQuery(name));
            Console.WriteLine($"{name}: {result.Verdict}");
            foreach (var match in result.Matches)
            {
                Console.WriteLine($"  {match.Score:0.000} {match.Strength} {match.Edition.List} {match.Designation.Id} {match.MatchedName.Text}");
                Console.WriteLine("    " + string.Join("; ", match.Evidence.Select(e => $"{e.Feature}: {e.Question} | {e.Listed} | {e.Effect}")));
            }
        }

        return 0;
    }
}
