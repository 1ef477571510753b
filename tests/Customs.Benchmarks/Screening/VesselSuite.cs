using System.Globalization;
using System.Text;
using Customs.Screening;

namespace Customs.Benchmarks.Screening;

/// <summary>Ships of the United Kingdom's list asked of OFAC's by IMO number: under the name that one list knows, and under a name that neither does.</summary>
internal static class VesselSuite
{
    private const string Suite = "real_crosslist_vessel_imo";

    public static void Run(StringBuilder table, bool misses)
    {
        var rows = EvaluationRow.Read(Suite);
        var screener = new Screener(ScreeningIndex.Build([ListCorpus.Sdn()]));
        table.AppendLine().AppendLine("| ships by IMO, over OFAC SDN | rows | r@1 | MATCH |").AppendLine("| --- | --- | --- | --- |");
        foreach (var (how, name) in new (string, string?)[] { ("under the other list's name", null), ("renamed", "Evening Breeze 77"), ("by name alone", "") })
        {
            int first = 0, match = 0;
            foreach (var row in rows)
            {
                var query = name switch { null => row.Query, "" => row.Query with { Identifiers = [] }, _ => row.Query with { Name = name } };
                var result = screener.Screen(query);
                var found = result.Matches.Count > 0 && "OFAC-" + result.Matches[0].Designation.Id == row.ExpectedId;
                first += found ? 1 : 0;
                match += found && result.Verdict == Verdict.Match ? 1 : 0;
                if (misses && !found)
                {
                    Console.Error.WriteLine($"MISS {how} {query.Name} {row.ExpectedId} | top {result.Matches.FirstOrDefault()?.Designation.Id}");
                }
            }

            table.AppendLine(CultureInfo.InvariantCulture, $"| {how} | {rows.Count} | {LeaveOneOutSuite.Share(first, rows.Count)} | {LeaveOneOutSuite.Share(match, rows.Count)} |");
        }
    }
}
