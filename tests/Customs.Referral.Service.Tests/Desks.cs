using System.Globalization;
using System.Security.Cryptography;
using Customs.Testing;
using Google.Protobuf;
using Grpc.Core;

namespace Customs.Referral.Service.Tests;

/// <summary>A referral service and the identities that work with it.</summary>
internal sealed class Desks(InProcessSuite suite, V1.ReferralService.ReferralServiceClient inspection) : IAsyncDisposable
{
    public InProcessSuite Suite => suite;

    public V1.ReferralService.ReferralServiceClient Inspection => inspection;

    public static async Task<Desks> StartAsync(CancellationToken ct, PostgresServer? postgres = null, TimeProvider? clock = null)
    {
        var settings = new Dictionary<string, string>();
        if (postgres is not null)
        {
            settings["Postgres:referral"] = await postgres.MakeDatabaseAsync(ct);
        }

        var suite = await InProcessSuite.StartAsync([new ReferralModule()], new SuiteOptions { Settings = settings, Clock = clock }, ct);
        return new Desks(suite, new V1.ReferralService.ReferralServiceClient(await suite.AsServiceAsync("inspection", ct)));
    }

    // A token of now: those on disk are of the start, and a test may move the clock.
    public V1.ReferralService.ReferralServiceClient As(string identity) => new(suite.As(ServiceDefaults.LocalIdentity.All.Single(i => i.Name == identity)));

    public async Task<V1.Case> OpenAsync(int number = 1, string desk = "desks/by", string? requestId = null) =>
        await inspection.OpenReferralAsync(Referral(number, desk, requestId));

    public static V1.OpenReferralRequest Referral(int number = 1, string desk = "desks/by", string? requestId = null)
    {
        var frozen = ByteString.CopyFromUtf8(string.Create(CultureInfo.InvariantCulture, $"declaration {number}"));
        var declaration = string.Create(CultureInfo.InvariantCulture, $"declarations/26DE7430102A{number:0000}B4");
        var request = new V1.OpenReferralRequest
        {
            Subject = new V1.CaseSubject
            {
                Declaration = declaration,
                DeclarationVersion = 1,
                Hold = declaration + "/holds/1",
                FrozenDeclaration = frozen,
                FrozenHash = ByteString.CopyFrom(SHA256.HashData(frozen.Span)),
                ReasonCode = "H03",
                Summary = "welder to MY",
            },
            Desk = desk,
            Officer = "local-officer",
            Question = "Is the end user real?",
            RequestId = requestId ?? Guid.NewGuid().ToString(),
        };
        request.Indications.Add(new V1.CaseIndication { Declaration = declaration, Indicator = "P05", Axis = "PROCUREMENT", Sentence = "The goods do not fit the end user." });
        return request;
    }

    public static string NewId() => Guid.NewGuid().ToString();

    public static async Task<StatusCode> FailsAsync(Func<AsyncUnaryCall<V1.Case>> call) => (await Assert.ThrowsAsync<RpcException>(async () => await call())).StatusCode;

    public ValueTask DisposeAsync() => suite.DisposeAsync();
}
