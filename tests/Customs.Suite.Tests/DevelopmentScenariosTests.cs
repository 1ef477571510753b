using System.Globalization;
using System.Text;
using Customs.Classification.Service;
using Customs.Inspection.Service;
using Customs.Inspection.V1;
using Customs.Referral.Service;
using Customs.Screening.Service;
using Customs.Testing;
using Grpc.Core;
using Grpc.Health.V1;

namespace Customs.Suite.Tests;

/// <summary>All development scenarios through the four real services and the published lists, each with a history of its own.</summary>
public sealed class DevelopmentScenariosTests
{
    [Fact(Timeout = 300_000)]
    public async Task The_scenarios_get_the_outcome_that_their_authors_expect()
    {
        var ct = TestContext.Current.CancellationToken;
        var scenarios = DevelopmentScenario.All();

        // Until the services know each other, the health check that is waited for logs errors.
        await using var suite = await InProcessSuite.StartAsync(
            [new ClassificationModule(), new ScreeningModule(), new ReferralModule(), new InspectionModule()],
            new SuiteOptions { ErrorsExpected = true, Settings = new Dictionary<string, string> { ["Inspection:RandomControlShare"] = "0" } },
            ct);
        await ServingAsync(suite.AsToken(token: null), ct);
        await PublishedLists.ImportAsync(suite.As("local-operator"), ct);

        var results = new List<ScenarioResult>();
        var inspection = new InspectionService.InspectionServiceClient(suite.As("local-operator"));
        foreach (var scenario in scenarios)
        {
            var request = new SubmitMessageRequest { Content = scenario.Dossier, RequestId = Guid.NewGuid().ToString(), HistoryScope = Guid.NewGuid().ToString("N"), FileName = scenario.Id };
            results.Add(new ScenarioResult(scenario, (await inspection.SubmitMessageAsync(request, cancellationToken: ct)).Declaration.Assessment));
        }

        Golden.Match(Table(results), "scenarios.txt");
        foreach (var result in results)
        {
            var replay = await inspection.ReplayAssessmentAsync(new ReplayAssessmentRequest { Name = result.Assessment.Name }, cancellationToken: ct);
            Assert.True(replay.Same, $"{result.Scenario.Id}: {string.Join(" ", replay.Differences)}");
        }

        Assert.All(results, r => Assert.Empty(r.Assessment.NotPerformed));
        Assert.DoesNotContain(results, r => r is { Scenario.Outcome: "STOP_REFER", Outcome: "RELEASE" });
        Assert.DoesNotContain(results, r => r is { Scenario.Outcome: "RELEASE", Outcome: "STOP_REFER" });
        AtLeast(0.95, results, r => r.OutcomeIsRight);
        AtLeast(0.95, results, r => r.GatesAreRight);
        AtLeast(0.95, results, r => r.AxesAreNear);
        AtLeast(0.90, results.SelectMany(r => r.Scenario.MustHit.Select(i => !r.Missed.Contains(i))), isRight => isRight);
        AtLeast(0.90, results.SelectMany(r => r.Scenario.MustNotHit.Select(i => !r.False.Contains(i))), isRight => isRight);
    }

    private static void AtLeast<T>(double share, IEnumerable<T> all, Func<T, bool> isRight)
    {
        var judged = all.Select(isRight).ToList();
        Assert.InRange(judged.Count(r => r) / (double)judged.Count, share, 1.0);
    }

    private static string Table(List<ScenarioResult> results)
    {
        var table = new StringBuilder("scenario | outcome | gates | procurement/end use/recipient | missed | false\n");
        foreach (var result in results)
        {
            table.Append(result.Row()).Append('\n');
        }

        var hits = results.Sum(r => r.Scenario.MustHit.Count);
        var traps = results.Sum(r => r.Scenario.MustNotHit.Count);
        return table.Append(CultureInfo.InvariantCulture, $"\nof {results.Count}: outcomes {results.Count(r => r.OutcomeIsRight)}, gates {results.Count(r => r.GatesAreRight)}, axes within one level {results.Count(r => r.AxesAreNear)}\n")
            .Append(CultureInfo.InvariantCulture, $"indicators that must hit {hits - results.Sum(r => r.Missed.Count)} of {hits}, that must not {traps - results.Sum(r => r.False.Count)} of {traps}\n").ToString();
    }

    private static async Task ServingAsync(CallInvoker anybody, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        var health = new Health.HealthClient(anybody);
        while ((await health.CheckAsync(new HealthCheckRequest(), cancellationToken: patience.Token)).Status != HealthCheckResponse.Types.ServingStatus.Serving)
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
