using System.Diagnostics;
using System.Globalization;
using System.Text;
using Customs.Screening;

namespace Customs.Benchmarks.Screening;

/// <summary>Asks for aliases that the list does not hold: the list has only the primary names.</summary>
internal static class LeaveOneOutSuite
{
    public static void Run(string suite, StringBuilder table, bool misses)
    {
        var rows = EvaluationRow.Read(suite).Where(r => r.Candidate is not null).ToList();
        var ids = new Dictionary<string, Designation>();
        foreach (var row in rows)
        {
            var id = row.ExpectedId ?? row.Candidate!.PrimaryName;
            ids.TryAdd(id, row.Candidate! with { Id = id });
        }

        var screener = new Screener(ScreeningIndex.Build([new Edition(suite, new DateOnly(2026, 1, 1), [.. ids.Values])]));
        int first = 0, five = 0, near = 0, nearFive = 0, shown = 0;
        var watch = Stopwatch.StartNew();
        var results = rows.ConvertAll(r => screener.Screen(r.Query with { Identifiers = [] }));
        var elapsed = watch.Elapsed;
        for (var i = 0; i < rows.Count; i++)
        {
            var id = rows[i].ExpectedId ?? rows[i].Candidate!.PrimaryName;
            var rank = results[i].Matches.ToList().FindIndex(m => m.Designation.Id == id);
            var isNear = Nearness.SharesWord(rows[i].Query.Name, rows[i].Candidate!.PrimaryName);
            first += rank == 0 ? 1 : 0;
            five += rank >= 0 ? 1 : 0;
            near += isNear ? 1 : 0;
            nearFive += isNear && rank >= 0 ? 1 : 0;
            shown += rank >= 0 && results[i].Matches[rank].Strength != MatchStrength.Weak ? 1 : 0;
            if (misses && rank < 0 && (isNear || rows[i].Group.Contains("cript", StringComparison.Ordinal)))
            {
                Console.Error.WriteLine($"MISS {rows[i].Query.Name} | {rows[i].Candidate!.PrimaryName} | top {results[i].Matches.FirstOrDefault()?.Designation.PrimaryName} {NameComparer.Compare(rows[i].Query.Name, rows[i].Candidate!.PrimaryName).Score}");
            }
        }

        table.AppendLine(CultureInfo.InvariantCulture, $"| {suite} | {rows.Count} | {Share(first, rows.Count)} | {Share(five, rows.Count)} | {near} | {Share(nearFive, near)} | {Share(shown, rows.Count)} | {elapsed.TotalMicroseconds / rows.Count:0} |");
        WithEveryName(suite, rows, table);
        foreach (var group in rows.Select((r, i) => (r, i)).GroupBy(p => p.r.Group).Where(g => g.Key.Length > 0 && g.Count() < rows.Count))
        {
            var found = group.Count(p => results[p.i].Matches.Any(m => m.Designation.Id == p.r.ExpectedId));
            table.AppendLine(CultureInfo.InvariantCulture, $"| . {group.Key} | {group.Count()} | | {Share(found, group.Count())} | | | | |");
        }
    }

    // A designation whose rows name it in several ways: the list above holds the first; here it holds all, as a real one does.
    private static void WithEveryName(string suite, List<EvaluationRow> rows, StringBuilder table)
    {
        var byId = rows.GroupBy(r => r.ExpectedId ?? r.Candidate!.PrimaryName).Select(g => (Id: g.Key, Rows: g.DistinctBy(r => r.Candidate!.PrimaryName).ToList())).ToList();
        if (byId.TrueForAll(g => g.Rows.Count == 1))
        {
            return;
        }

        var designations = byId.Select(g => g.Rows[0].Candidate! with { Id = g.Id, Names = [.. g.Rows.Select(r => r.Candidate!.Names[0])] });
        var screener = new Screener(ScreeningIndex.Build([new Edition(suite, new DateOnly(2026, 1, 1), [.. designations])]));
        foreach (var group in rows.GroupBy(r => r.Group))
        {
            var five = group.Count(r => screener.Screen(r.Query with { Identifiers = [] }).Matches.Any(m => m.Designation.Id == (r.ExpectedId ?? r.Candidate!.PrimaryName)));
            table.AppendLine(CultureInfo.InvariantCulture, $"| . {group.Key}, every name listed | {group.Count()} | | {Share(five, group.Count())} | | | | |");
        }
    }

    public static string Share(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("0.000", CultureInfo.InvariantCulture);
}
