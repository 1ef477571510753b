using System.Globalization;
using System.Text;
using Customs.Benchmarks.Screening;
using Customs.Classification;

namespace Customs.Benchmarks.Goods;

/// <summary>Where the time of a line goes, stage by stage, with the bytes that each stage allocates.</summary>
internal static class Stages
{
    private const int Passes = 20;

    public static void Table(ControlListSet lists, GoodsLine[] lines, DateOnly day, StringBuilder output)
    {
        var reader = new LineReader(lists.Pack.Parameters, lists.Properties, lists.Pack.Trade);
        var finder = new CandidateFinder(lists);
        var evaluator = new CandidateEvaluator(lists);
        var classifier = new Classifier(lists);
        var read = lines.Select(reader.Read).ToArray();
        var namings = read.Select(r => finder.Find(r, day)).ToArray();
        output.AppendLine().AppendLine("| stage | µs of CPU a line | kB a line |").AppendLine("| --- | ---: | ---: |");
        Row("cut into words", i => LineText.Of(lines[i].Description), lines.Length, output);
        Row("read", i => reader.Read(lines[i]), lines.Length, output);
        Row("find phrases", i => lists.Phrases.Find(read[i].Named), lines.Length, output);
        Row("find entries", i => finder.Find(read[i], day), lines.Length, output);
        Row("evaluate", i => namings[i].Take(Classifier.Evaluated).Select(n => evaluator.Evaluate(read[i], n, day)).ToArray(), lines.Length, output);
        Row("official texts", i => OfficialCandidates.Of(read[i], [], lists, day), lines.Length, output);
        Row("the whole", i => classifier.Classify(lines[i], day), lines.Length, output);
    }

    private static void Row(string name, Func<int, object> stage, int count, StringBuilder output)
    {
        for (var i = 0; i < count * 12; i++)
        {
            stage(i % count);
        }

        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var started = ThreadClock.Microseconds;
        for (var i = 0; i < count * Passes; i++)
        {
            stage(i % count);
        }

        var spent = (ThreadClock.Microseconds - started) / (count * Passes);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - bytes) / 1024.0 / (count * Passes);
        output.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {spent:0.0} | {allocated:0.0} |");
    }
}
