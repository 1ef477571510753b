using System.Globalization;
using System.Security.Cryptography;
using Customs.Common.V1;
using Customs.ServiceDefaults;
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
        var settings = new Dictionary<string, string> { ["Referral:ClockSeconds"] = "1" };
        if (postgres is not null)
        {
            settings["Postgres:referral"] = await postgres.MakeDatabaseAsync(ct);
        }

        var suite = await InProcessSuite.StartAsync([new ReferralModule()], new SuiteOptions { Settings = settings, Clock = clock }, ct);
        return new Desks(suite, new V1.ReferralService.ReferralServiceClient(await suite.AsServiceAsync("inspection", ct)));
    }

    // A token of now: those on disk are of the start, and a test may move the clock.
    public V1.ReferralService.ReferralServiceClient As(string identity) => new(suite.As(ServiceDefaults.LocalIdentity.All.Single(i => i.Name == identity)));

    public V1.ReferralService.ReferralServiceClient As(LocalIdentity identity) => new(suite.As(identity));

    /// <summary>Opens a case and brings it, by two officers of the desk, to a decision with every indication verified.</summary>
    public async Task<V1.Case> DecidedAsync(int number, CancellationToken ct)
    {
        var opened = await OpenAsync(number);
        var first = As("local-desk");
        var taken = await first.TakeCaseAsync(new V1.TakeCaseRequest { Name = opened.Name, RequestId = NewId() }, cancellationToken: ct);
        var verified = await first.VerifyIndicationAsync(
            new V1.VerifyIndicationRequest
            {
                Name = taken.Name, Indicator = "P05", Verification = V1.CaseIndication.Types.Verification.Confirmed, Ground = "register extract", Etag = taken.Etag, RequestId = NewId(),
            },
            cancellationToken: ct);
        var proposed = await first.ProposeDecisionAsync(
            new V1.ProposeDecisionRequest
            {
                Name = taken.Name, Kind = V1.Decision.Types.Kind.Refuse, Reason = "covert procurement", LegalBasis = "Reg. (EU) 2021/821 Art. 4(1)", Etag = verified.Etag, RequestId = NewId(),
            },
            cancellationToken: ct);
        return await As("local-desk-2").DecideReferralAsync(
            new V1.DecideReferralRequest
            {
                Name = taken.Name, Answer = V1.DecideReferralRequest.Types.Answer.Approve, ContentEtag = proposed.Decision.ContentEtag, Etag = proposed.Etag, RequestId = NewId(),
            },
            cancellationToken: ct);
    }

    /// <summary>An answer to the last proposal of a case.</summary>
    public static V1.AnswerProposalRequest Approval(V1.Case @case) => new()
    {
        Name = @case.Name, Number = @case.Proposals[^1].Number, Answer = ProposalAnswer.Approve, ContentEtag = @case.Proposals[^1].ContentEtag, Etag = @case.Etag, RequestId = NewId(),
    };

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
