using System.Globalization;
using System.Text;
using Customs.Screening;

namespace Customs.Benchmarks.Screening;

/// <summary>Labelled pairs, compared without a list: shown means POSSIBLE or MATCH.</summary>
internal static class PairSuite
{
    public static void Run(string suite, StringBuilder table, bool misses)
    {
        var rows = EvaluationRow.Read(suite).Where(r => r.Candidate is not null && r.Expected is not null).ToList();
        foreach (var group in rows.GroupBy(r => r.Group).Append(new All(rows)))
        {
            int tp = 0, fp = 0, fn = 0, ptp = 0, pfp = 0, pfn = 0;
            foreach (var row in group)
            {
                var result = NameComparer.Compare(row.Query, row.Candidate!);
                var shown = result.Verdict != Verdict.Clear;
                tp += shown && row.Expected!.Value ? 1 : 0;
                fp += shown && !row.Expected!.Value ? 1 : 0;
                fn += !shown && row.Expected!.Value ? 1 : 0;
                if (row.Raw.TryGetProperty("peer_score_logicv2", out var peer) && peer.ValueKind == System.Text.Json.JsonValueKind.Number)
                {
                    var peerShown = peer.GetDouble() >= 0.7;
                    ptp += peerShown && row.Expected!.Value ? 1 : 0;
                    pfp += peerShown && !row.Expected!.Value ? 1 : 0;
                    pfn += !peerShown && row.Expected!.Value ? 1 : 0;
                }

                if (misses && shown != row.Expected && group is not All)
                {
                    Console.Error.WriteLine($"{(shown ? "FALSE" : "MISS")} {group.Key} {row.Query.Kind} | {row.Query.Name} | {row.Candidate!.PrimaryName} | {result.Score} {result.Verdict}");
                }
            }

            table.AppendLine(CultureInfo.InvariantCulture, $"| {suite} {group.Key} | {group.Count()} | {LeaveOneOutSuite.Share(tp, tp + fp)} | {LeaveOneOutSuite.Share(tp, tp + fn)} | {LeaveOneOutSuite.Share(2 * tp, (2 * tp) + fp + fn)} | {LeaveOneOutSuite.Share(2 * ptp, (2 * ptp) + pfp + pfn)} |");
        }
    }

    private sealed class All(List<EvaluationRow> rows) : IGrouping<string, EvaluationRow>
    {
        public string Key => "(all)";

        public IEnumerator<EvaluationRow> GetEnumerator() => rows.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => rows.GetEnumerator();
    }
}
