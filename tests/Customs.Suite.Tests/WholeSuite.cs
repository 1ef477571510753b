using Customs.Classification.Service;
using Customs.Inspection.Service;
using Customs.Referral.Service;
using Customs.Screening.Service;
using Customs.Testing;
using Grpc.Core;
using Grpc.Health.V1;

namespace Customs.Suite.Tests;

/// <summary>The four services in the test's process.</summary>
internal static class WholeSuite
{
    /// <summary>No consignment is drawn for a random control, which would make an outcome a matter of luck.</summary>
    public static IReadOnlyDictionary<string, string> NoLuck { get; } = new Dictionary<string, string> { ["Inspection:RandomControlShare"] = "0" };

    public static async Task<InProcessSuite> StartAsync(CancellationToken ct, IReadOnlyDictionary<string, string>? settings = null)
    {
        var suite = await InProcessSuite.StartAsync(
            [new ClassificationModule(), new ScreeningModule(), new ReferralModule(), new InspectionModule()], new SuiteOptions { Settings = settings ?? NoLuck }, ct);
        await ServingAsync(suite.AsToken(token: null), ct);
        return suite;
    }

    /// <summary>Waits until the lists are loaded; a submission before that is assessed without them and again later.</summary>
    public static async Task ServingAsync(CallInvoker anybody, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        var health = new Health.HealthClient(anybody);
        while (!await IsServingAsync(health, patience.Token))
        {
            await Task.Delay(20, patience.Token);
        }
    }

    // On a busy machine the first connection of a suite that has just opened its port may be cut.
    private static async Task<bool> IsServingAsync(Health.HealthClient health, CancellationToken ct)
    {
        try
        {
            return (await health.CheckAsync(new HealthCheckRequest(), cancellationToken: ct)).Status == HealthCheckResponse.Types.ServingStatus.Serving;
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.Unavailable)
        {
            return false;
        }
    }
}
