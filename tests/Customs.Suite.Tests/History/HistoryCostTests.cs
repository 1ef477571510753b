using System.Diagnostics;
using System.Globalization;
using System.Text;
using Customs.Classification.Service;
using Customs.Inspection.Reading;
using Customs.Inspection.Service;
using Customs.Inspection.Service.Checks;
using Customs.Inspection.V1;
using Customs.Referral.Service;
using Customs.Screening.Service;
using Customs.Testing;
using Google.Protobuf;
using Microsoft.Extensions.DependencyInjection;

namespace Customs.Suite.Tests.History;

/// <summary>What one assessment costs with ten thousand and with a million stored declarations: through the services as they are, published lists and all. Run by hand, in Release:
/// <c>dotnet test --project tests/Customs.Suite.Tests -c Release -- --explicit only --filter-class '*HistoryCostTests'</c>; writes tests/Customs.Benchmarks/results/history.md.</summary>
public sealed class HistoryCostTests
{
    private const int Stored = 1_000;
    private const int Probes = 500;

    [Fact(Explicit = true)]
    public async Task Cost_of_an_assessment_by_the_number_of_stored_declarations()
    {
        var ct = TestContext.Current.CancellationToken;
        var data = Directory.CreateTempSubdirectory("customs-history-").FullName;
        try
        {
            var population = new Population(firms: 300);
            await FillAsync(data, population, ct);
            var report = new StringBuilder("# One assessment by the number of stored declarations\n\n")
                .Append("Classification, screening and history by the real services in one process, SQLite, published lists of four issuers; ").Append(Environment.ProcessorCount).Append(" cores.\n")
                .Append("CPU is the mean processor time of one assessment, which the load of the machine does not change; the other columns are what a caller waits. ")
                .Append("Warm: the look-ups are cached, as for goods and parties that were seen before. Cold: firm and goods are new to every cache.\n\n")
                .Append("| stored | look-ups | CPU ms | p50 ms | p95 ms | p99 ms | load average |\n| --- | --- | --- | --- | --- | --- | --- |\n");
            foreach (var stored in new[] { 10_000, 1_000_000 })
            {
                await Clones.GrowAsync(Path.Combine(data, "inspection.db"), stored, ct);
                await using var suite = await StartAsync(data, ct);
                report.Append(await MeasureAsync(suite, population, stored, fresh: false, ct)).Append(await MeasureAsync(suite, population, stored, fresh: true, ct));
            }

            TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
            await File.WriteAllTextAsync(Path.Combine(Repository.Root, "tests", "Customs.Benchmarks", "results", "history.md"), report.ToString(), ct);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task FillAsync(string data, Population population, CancellationToken ct)
    {
        await using var suite = await StartAsync(data, ct);
        await PublishedLists.ImportAsync(suite.As("local-operator"), ct);
        var border = new InspectionService.InspectionServiceClient(suite.As("local-operator"));
        await Parallel.ForEachAsync(Enumerable.Range(0, Stored), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = ct }, async (i, inner) =>
            await border.SubmitMessageAsync(new SubmitMessageRequest { Content = ByteString.CopyFrom(population.Declaration("AA", i)), RequestId = Guid.NewGuid().ToString() }, cancellationToken: inner));
    }

    private static async Task<string> MeasureAsync(InProcessSuite suite, Population population, int stored, bool fresh, CancellationToken ct)
    {
        var maker = suite.Services.GetRequiredService<AssessmentMaker>();
        var tasks = Enumerable.Range(0, Probes).Select(i => TaskOf(population.Declaration(fresh ? "CC" : "BB", i, fresh))).ToList();

        // What is compiled and cached by the first run is no part of either.
        foreach (var task in fresh ? tasks.Take(0) : tasks)
        {
            await maker.RunAsync(task, ct);
        }

        var times = new List<double>(Probes);
        var before = Environment.CpuUsage.TotalTime;
        foreach (var task in tasks)
        {
            var start = Stopwatch.GetTimestamp();
            var assessed = await maker.RunAsync(task, ct);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Assert.Empty(assessed.Assessment.NotPerformed);
        }

        var processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Probes;
        var sorted = times.Order().ToList();
        var load = File.Exists("/proc/loadavg") ? (await File.ReadAllTextAsync("/proc/loadavg", ct)).Split(' ')[0] : "?";
        return string.Create(CultureInfo.InvariantCulture,
            $"| {stored:N0} | {(fresh ? "cold" : "warm")} | {processor:F2} | {sorted[Probes / 2]:F2} | {sorted[Probes * 95 / 100]:F2} | {sorted[Probes * 99 / 100]:F2} | {load} |\n");
    }

    private static AssessmentTask TaskOf(byte[] content)
    {
        Assert.True(DossierReader.TryRead(content, DateTimeOffset.UtcNow, out var reading, out _));
        var dossier = reading!.Dossier;
        return new AssessmentTask($"declarations/{dossier.Declaration.Mrn.Value}", "", 1, Inspection.Service.Wire.Write(dossier), dossier, Drawn: false, "measured", Before: null);
    }

    private static async Task<InProcessSuite> StartAsync(string data, CancellationToken ct)
    {
        var suite = await InProcessSuite.StartAsync(
            [new ClassificationModule(), new ScreeningModule(), new ReferralModule(), new InspectionModule()],
            new SuiteOptions { Data = data, ErrorsExpected = true, Settings = new Dictionary<string, string>(WholeSuite.NoLuck) { ["Inspection:ReassessSeconds"] = "3600" } },
            ct);
        await WholeSuite.ServingAsync(suite.AsToken(token: null), ct);
        return suite;
    }
}
