using System.Diagnostics;
using System.Globalization;
using System.Text;
using Customs.Screening;

namespace Customs.Benchmarks.Screening;

/// <summary>How long a service takes from stored editions to a ready index.</summary>
internal static class ReadinessSuite
{
    public static void Run(StringBuilder table, IReadOnlyList<Edition> editions)
    {
        var stored = editions.Select(EditionCodec.Encode).ToList();
        var watch = Stopwatch.StartNew();
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var read = stored.ConvertAll(EditionCodec.Decode);
        var decoded = watch.Elapsed;
        var index = ScreeningIndex.Build(read);
        var spent = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        table.AppendLine().AppendLine("| from stored editions | names | stored MB | decoding s | whole s | CPU s |").AppendLine("| --- | --- | --- | --- | --- | --- |");
        table.AppendLine(CultureInfo.InvariantCulture, $"| all lists | {index.NameCount} | {stored.Sum(s => (double)s.Length) / 1048576:0.0} | {decoded.TotalSeconds:0.00} | {watch.Elapsed.TotalSeconds:0.00} | {spent.TotalSeconds:0.00} |");
    }
}
