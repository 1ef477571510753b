using System.Diagnostics;
using System.Globalization;
using System.Text;
using Customs.Benchmarks.Screening;
using Customs.Classification;
using Customs.Corpora;
using Customs.Primitives;

namespace Customs.Benchmarks.Goods;

/// <summary>Runs the classifier over the development cases and prints one table a file: <c>eval-classification [--misses] [FILE...]</c>.</summary>
public static class GoodsEvaluation
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    /// <summary>Runs it; the exit code is 0.</summary>
    public static int Run(string[] args)
    {
        var started = Stopwatch.GetTimestamp();
        var lists = new ControlListSet(Pack(out var violations), args.Contains("--pack-only") ? [] : OfficialFiles.All());
        var classifier = new Classifier(lists);
        var output = new StringBuilder();
        foreach (var violation in violations)
        {
            output.AppendLine(CultureInfo.InvariantCulture, $"pack: {violation.Field}: {violation.Description}");
        }

        output.AppendLine(CultureInfo.InvariantCulture, $"ready in {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms, {Environment.CpuUsage.TotalTime.TotalMilliseconds:0} ms of CPU from the start of the process");
        var folder = Shared.Locate("eval", "classification");
        var files = args.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).DefaultIfEmpty("");
        foreach (var path in Directory.GetFiles(folder, "*.jsonl").Concat(Directory.GetFiles(OfficialFiles.OwnLines, "*.jsonl")).Concat(Directory.GetFiles(OfficialFiles.OwnVendorItems, "*.jsonl")).OrderBy(Path.GetFileName, StringComparer.Ordinal).Where(p => files.Any(f => p.Contains(f, StringComparison.Ordinal))))
        {
            var rows = LabelledLine.Read(path).ToArray();
            Table(Path.GetFileName(path), rows, classifier, output, args.Contains("--misses"));
        }

        if (Array.IndexOf(args, "--line") is >= 0 and var at && at + 1 < args.Length)
        {
            Namings(lists, new GoodsLine("line", args[at + 1]) { CommodityCode = at + 2 < args.Length ? args[at + 2] : "" }, output);
        }

        if (args.Contains("--stages"))
        {
            Stages.Table(lists, [.. Directory.GetFiles(folder, "*.jsonl").SelectMany(LabelledLine.Read).Select(r => r.Line)], Day, output);
        }

        if (args.Contains("--speed"))
        {
            Speed(classifier, [.. Directory.GetFiles(folder, "*.jsonl").SelectMany(LabelledLine.Read).Select(r => r.Line)], output);
        }

        Console.Write(output);
        return 0;
    }

    private static ControlListPack Pack(out IReadOnlyList<FieldViolation> violations)
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "services", "Customs.Classification", "StarterPack"), "*.json")
            .Select(f => (Path.GetFileName(f), (Stream)new MemoryStream(File.ReadAllBytes(f))));
        return PackReader.ReadAll(files, out violations);
    }

    private static void Table(string file, LabelledLine[] rows, Classifier classifier, StringBuilder output, bool misses)
    {
        var answers = rows.Select(r => classifier.Classify(r.Line, Day)).ToArray();
        var times = rows.Select(r => Time(classifier, r.Line)).Order().ToArray();
        output.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {file} ({rows.Length} lines)").AppendLine();
        output.AppendLine("| label | LISTED | REVIEW | ASK | UNLISTED_RELEVANT | NOT_LISTED |").AppendLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var label in rows.Zip(answers).GroupBy(p => p.First.Label, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var counts = Enum.GetValues<Verdict>().Select(v => label.Count(p => p.Second.Verdict == v));
            output.AppendLine(CultureInfo.InvariantCulture, $"| {label.Key} | {string.Join(" | ", counts)} |");
        }

        var hits = rows.Zip(answers).Where(p => p.First.Label is "C" or "X" && p.First.Expected.Count > 0).Select(p => (p.First, Hit: Right(p.First, p.Second))).ToArray();
        output.AppendLine();
        if (hits.Length > 0)
        {
            output.AppendLine(CultureInfo.InvariantCulture, $"right five-character code in the top 3: {hits.Count(h => h.Hit)} of {hits.Length}");
            output.AppendLine(string.Join(", ", hits.GroupBy(h => h.First.Language, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count(h => h.Hit)}/{g.Count()}")));
        }

        if (rows.Any(r => r.Expected.Any(e => e.StartsWith("US:", StringComparison.Ordinal))))
        {
            output.AppendLine(CultureInfo.InvariantCulture, $"CommodityBench grade: {rows.Zip(answers).Average(p => EccnGrade.Of(p.First, p.Second)):0.00}");
        }

        output.AppendLine(CultureInfo.InvariantCulture, $"CPU of a line: median {times[times.Length / 2]:0.000} ms, p99 {times[(int)(times.Length * 0.99)]:0.000} ms");
        if (rows.Any(r => r.Label == "B"))
        {
            Metamorphic.Table(rows, classifier, Day, output);
        }

        if (rows.Any(r => r.Expected.Any(e => e.StartsWith("US:", StringComparison.Ordinal))) && misses)
        {
            foreach (var (row, answer) in rows.Zip(answers).Where(p => EccnGrade.Of(p.First, p.Second) < 1))
            {
                output.AppendLine(CultureInfo.InvariantCulture, $"= {EccnGrade.Of(row, answer):0.0} {string.Join(' ', row.Expected)} {Short(row.Line.Description)} | {string.Join("; ", answer.Candidates.Take(5).Select(c => $"{c.Code}.{c.Path} {c.Truth} {c.Score:0.000} {c.NamedBy.FirstOrDefault()}"))}");
            }
        }

        if (misses)
        {
            Misses(rows, answers, output);
        }
    }

    private static void Speed(Classifier classifier, GoodsLine[] lines, StringBuilder output)
    {
        for (var pass = 0; pass < 10; pass++)
        {
            foreach (var line in lines)
            {
                classifier.Classify(line, Day);
            }
        }

        // Processor time of this thread: a busy machine is no slow line. What the collector does beside it shows in the second figure.
        var times = new List<double>();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var pass = 0; pass < 10; pass++)
        {
            times.AddRange(lines.Select(l => Time(classifier, l)));
        }

        process.Refresh();
        var used = (process.TotalProcessorTime - before).TotalSeconds;
        times.Sort();
        output.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"speed: {times.Count / used:0} lines per CPU-second of the whole process, median {times[times.Count / 2]:0.000} ms, p99 {times[(int)(times.Count * 0.99)]:0.000} ms, slowest {times[^1]:0.0} ms of CPU");
    }

    // What names the goods of one line, with the harmless neighbours.
    private static void Namings(ControlListSet lists, GoodsLine line, StringBuilder output)
    {
        var read = new LineReader(lists.Pack.Parameters, lists.Properties, lists.Pack.Trade).Read(line);
        output.AppendLine(CultureInfo.InvariantCulture, $"[{read.Language}] {read.Named.Folded} | {string.Join("; ", read.Facts.Select(f => $"{f.Key} = {f.Value.AsDeclared}"))}");
        foreach (var naming in new CandidateFinder(lists).Find(read, Day))
        {
            output.AppendLine(CultureInfo.InvariantCulture, $"    {lists.Entries[naming.Owner].Entry.Id} {naming.Score:0.00} by {string.Join(", ", naming.By)} at {naming.Best?.First}-{naming.Best?.Last} weight {naming.Best?.Phrase.Weight:0.0}");
        }
    }

    private static double Time(Classifier classifier, GoodsLine line)
    {
        var started = ThreadClock.Microseconds;
        classifier.Classify(line, Day);
        return (ThreadClock.Microseconds - started) / 1000;
    }

    internal static bool Right(LabelledLine row, Customs.Classification.Classification answer) =>
        answer.Candidates.Take(3).SelectMany(c => c.SameCodes.Prepend(c.Code)).Any(code => row.Expected.Concat(row.Acceptable).Any(e => EccnGrade.Head(e) == EccnGrade.Head(code)));

    private static void Misses(LabelledLine[] rows, Customs.Classification.Classification[] answers, StringBuilder output)
    {
        foreach (var (row, answer) in rows.Zip(answers))
        {
            var good = row.Label switch
            {
                "C" => answer.Verdict is Verdict.Listed or Verdict.Review or Verdict.Ask && (row.Expected.Count == 0 || Right(row, answer)),
                "X" => answer.Verdict is Verdict.UnlistedRelevant && Right(row, answer),
                "M" => answer.Verdict is Verdict.Ask or Verdict.Review,
                "B" => answer.Verdict is Verdict.NotListed or Verdict.UnlistedRelevant,
                _ => answer.Verdict is Verdict.NotListed,
            };
            if (good)
            {
                continue;
            }

            output.AppendLine(CultureInfo.InvariantCulture, $"- {row.Label} {answer.Verdict} {row.Line.Id} [{row.Language}] {Short(row.Line.Description)} hs={row.Line.CommodityCode} expected {string.Join(' ', row.Expected)}");
            foreach (var c in answer.Candidates.Take(4))
            {
                output.AppendLine(CultureInfo.InvariantCulture, $"    {c.Code}.{c.Path} {c.EntryId} {c.Truth} {c.Standing} s={c.Naming:0.00} p={c.Score:0.00} by {string.Join(',', c.NamedBy)} missing {string.Join(',', c.Missing)} | {string.Join("; ", c.Checks.Select(k => $"{k.Parameter} '{k.Declared}' {k.Threshold} {k.Truth}"))}");
            }

            if (answer.NotUnderstood.Count + answer.Contradictions.Count > 0 && row.Label != "I")
            {
                output.AppendLine(CultureInfo.InvariantCulture, $"    not understood: {string.Join("; ", answer.NotUnderstood)} | {string.Join("; ", answer.Contradictions)}");
            }
        }
    }

    private static string Short(string text) => text.Length <= 110 ? text : string.Concat(text.AsSpan(0, 110), "…");
}
