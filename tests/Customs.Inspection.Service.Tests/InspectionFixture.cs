using Customs.Inspection.Service.Tests.Fakes;
using Customs.Inspection.V1;
using Customs.ServiceDefaults;
using Customs.Testing;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests;

/// <summary>The inspection service as the product runs it, with stand-ins for the three services that it calls.</summary>
internal sealed class InspectionFixture : IAsyncDisposable
{
    private readonly InProcessSuite _suite;

    private InspectionFixture(InProcessSuite suite, FakeScreening screening, FakeClassification classification, FakeReferral referral)
    {
        (_suite, Screening, Classification, Referral) = (suite, screening, classification, referral);
        Border = Client("local-operator");
        Officer = Client("local-officer");
        Supervisor = Client("local-supervisor");
    }

    public FakeScreening Screening { get; }

    public FakeClassification Classification { get; }

    public FakeReferral Referral { get; }

    public InspectionService.InspectionServiceClient Border { get; }

    public InspectionService.InspectionServiceClient Officer { get; }

    public InspectionService.InspectionServiceClient Supervisor { get; }

    public InProcessSuite Suite => _suite;

    public static async Task<InspectionFixture> StartAsync(
        CancellationToken ct, string? data = null, string? postgres = null, FakeReferral? referral = null, bool errorsExpected = false, IReadOnlyDictionary<string, string>? settings = null, TimeProvider? clock = null)
    {
        var screening = new FakeScreening();
        var classification = new FakeClassification();
        referral ??= new FakeReferral();
        var all = new Dictionary<string, string>(settings ?? new Dictionary<string, string>()) { ["Inspection:RandomControlShare"] = settings?.GetValueOrDefault("Inspection:RandomControlShare") ?? "0" };
        if (postgres is not null)
        {
            all["Postgres:inspection"] = postgres;
        }

        var suite = await InProcessSuite.StartAsync(
            [
                new InspectionModule(),
                new FakeModule<FakeScreening>("screening", screening),
                new FakeModule<FakeClassification>("classification", classification),
                new FakeModule<FakeReferral>("referral", referral),
            ],
            new SuiteOptions { Settings = all, Data = data, ErrorsExpected = errorsExpected, Clock = clock },
            ct);
        return new InspectionFixture(suite, screening, classification, referral);
    }

    public InspectionService.InspectionServiceClient Client(string identity) => new(_suite.As(identity));

    /// <summary>A client of an identity of the test's own making.</summary>
    public InspectionService.InspectionServiceClient Client(LocalIdentity identity) => new(_suite.As(identity));

    /// <summary>Submits a declaration whose consignee is on a list, so that the assessment says stop.</summary>
    public async Task<Declaration> SubmitStopAsync(CancellationToken ct)
    {
        Screening.Listed["Fjordvik Vannverk AS"] = "lists/un/designations/QDe.002";
        var submitted = await SubmitAsync(Tests.Border.Pump(), ct);
        Assert.Equal(Outcome.StopRefer, submitted.Assessment.Outcome);
        return submitted;
    }

    /// <summary>Submits and gives the answer.</summary>
    public async Task<Declaration> SubmitAsync(Dossier dossier, CancellationToken ct) =>
        await Border.SubmitDeclarationAsync(Tests.Border.Submission(dossier), cancellationToken: ct);

    /// <summary>Submits, and gives the declaration when the network has taken it in.</summary>
    public async Task<Declaration> SubmitJoinedAsync(Dossier dossier, CancellationToken ct)
    {
        var submitted = await SubmitAsync(dossier, ct);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (true)
        {
            var now = await Officer.GetDeclarationAsync(new GetDeclarationRequest { Name = submitted.Name }, cancellationToken: patience.Token);
            if (now.Cluster.Length > 0)
            {
                return now;
            }

            await Task.Delay(10, patience.Token);
        }
    }

    /// <summary>Asks until the declaration is as expected; what the background does has no other end to wait for.</summary>
    public async Task<Declaration> UntilAsync(string name, Func<Declaration, bool> expected, CancellationToken ct)
    {
        using var watch = Officer.WatchQueue(new WatchQueueRequest(), cancellationToken: ct);
        while (true)
        {
            var declaration = await Officer.GetDeclarationAsync(new GetDeclarationRequest { Name = name }, cancellationToken: ct);
            if (expected(declaration))
            {
                return declaration;
            }

            // Every change of the queue is a reason to look again.
            await watch.ResponseStream.MoveNext(ct);
        }
    }

    public static string? Reason(RpcException e) => e.GetRpcStatus()?.GetDetail<Google.Rpc.ErrorInfo>()?.Reason;

    public static IReadOnlyList<string> Fields(RpcException e) =>
        [.. e.GetRpcStatus()?.GetDetail<Google.Rpc.BadRequest>()?.FieldViolations.Select(v => v.Field) ?? []];

    public ValueTask DisposeAsync() => _suite.DisposeAsync();
}
