using System.Diagnostics;
using System.Globalization;
using System.Text;
using Customs.Screening;
using Customs.Screening.Rescreening;

namespace Customs.Benchmarks.Screening;

/// <summary>An edition change of 500 designations against a million past parties of mixed clean words.</summary>
internal static class RescreenSuite
{
    public static void Run(StringBuilder table, ScreeningIndex corpus, int parties)
    {
        var random = new Random(11);
        var words = EvaluationRow.Read("yente_negatives_global_50k").Concat(EvaluationRow.Read("yente_negatives_us_50k")).SelectMany(r => r.Query.Name.Split(' ')).ToArray();
        var watch = Stopwatch.StartNew();
        var past = new PastParties();
        for (var i = 0; i < parties; i++)
        {
            past.Add(new PastParty(i.ToString(CultureInfo.InvariantCulture), new PartyQuery($"{words[random.Next(words.Length)]} {words[random.Next(words.Length)]}{(i % 3 == 0 ? " " + words[random.Next(words.Length)] : "")}")));
        }

        var added = watch.Elapsed;
        var sdn = ListCorpus.Sdn();
        var changed = sdn with { Designations = [.. Enumerable.Range(0, 500).Select(_ => sdn.Designations[random.Next(sdn.Designations.Count)]).DistinctBy(d => d.Id)] };
        watch.Restart();
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var found = past.Rescreen(changed, corpus);
        var spent = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        GC.KeepAlive(past);
        table.AppendLine().AppendLine("| re-screening | past parties | changed designations | adding s | alerts s | alerts CPU-s | alerts | managed MB |").AppendLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        table.AppendLine(CultureInfo.InvariantCulture, $"| SDN change | {parties} | {changed.Designations.Count} | {added.TotalSeconds:0.0} | {watch.Elapsed.TotalSeconds:0.0} | {spent.TotalSeconds:0.0} | {found.Count} | {GC.GetTotalMemory(true) / 1048576} |");
    }
}
