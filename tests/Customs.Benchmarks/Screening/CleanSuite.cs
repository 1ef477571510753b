using System.Diagnostics;
using System.Globalization;
using System.Text;
using Customs.Screening;

namespace Customs.Benchmarks.Screening;

/// <summary>Names of nobody listed: none should be shown.</summary>
internal static class CleanSuite
{
    public static void Run(string suite, ScreeningIndex index, StringBuilder table, bool misses)
    {
        var rows = EvaluationRow.Read(suite);
        var screener = new Screener(index);
        screener.Screen(rows[0].Query);
        int possible = 0, match = 0;
        var times = new List<double>(rows.Count);
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (var row in rows)
        {
            var start = Stopwatch.GetTimestamp();
            var result = screener.Screen(row.Query);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            possible += result.Verdict != Verdict.Clear ? 1 : 0;
            match += result.Verdict == Verdict.Match ? 1 : 0;
            if (misses && result.Verdict != Verdict.Clear)
            {
                Console.Error.WriteLine($"{result.Verdict} {row.Query.Name} | {result.Matches[0].MatchedName.Text} {result.Matches[0].MatchedName.Quality} ({result.Matches[0].Designation.PrimaryName}) {result.Matches[0].Score}");
            }
        }

        var spent = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        times.Sort();
        table.AppendLine(CultureInfo.InvariantCulture, $"| {suite} | {rows.Count} | {LeaveOneOutSuite.Share(possible, rows.Count)} | {(double)match / rows.Count:0.0000} | {spent.TotalMicroseconds / rows.Count:0} CPU | {times[(int)(times.Count * 0.99)]:0} |");
    }
}
