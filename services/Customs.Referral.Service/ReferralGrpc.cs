using Customs.ServiceDefaults;
using Google.Protobuf.Collections;
using Grpc.Core;

namespace Customs.Referral.Service;

/// <summary>The referral service on the wire: each rpc is one use case.</summary>
internal sealed partial class ReferralGrpc(
    CaseActs acts,
    OpenReferral openReferral,
    GetCase getCase,
    TakeCase takeCase,
    ListCases listCases,
    ListDesks listDesks,
    ListAuditEvents listAuditEvents,
    WatchCases watchCases,
    WatchReferralEvents watchReferralEvents,
    MergeCases mergeCases,
    OpenRound openRound,
    GetRoundDocument getRoundDocument,
    DeliverClock deliverClock,
    ChangeDesks changeDesks,
    SetDelegate setDelegate,
    CaseFiles files,
    TimeProvider time) : V1.ReferralService.ReferralServiceBase
{
    public override Task<V1.Case> OpenReferral(V1.OpenReferralRequest request, ServerCallContext context) => openReferral.RunAsync(request, context);

    public override Task<V1.Case> GetCase(V1.GetCaseRequest request, ServerCallContext context) => getCase.RunAsync(request, context);

    public override Task<V1.ListCasesResponse> ListCases(V1.ListCasesRequest request, ServerCallContext context) => listCases.RunAsync(request, context);

    public override Task WatchCases(V1.WatchCasesRequest request, IServerStreamWriter<V1.WatchCasesResponse> responseStream, ServerCallContext context) =>
        watchCases.RunAsync(request, responseStream, context);

    public override Task<V1.Case> TakeCase(V1.TakeCaseRequest request, ServerCallContext context) => takeCase.RunAsync(request, context);

    public override Task<V1.Case> VerifyIndication(V1.VerifyIndicationRequest request, ServerCallContext context) => acts.ActAsync(
        request, request.RequestId, request.Name, request.Etag, context,
        (c, officer, at) => c.Verify(officer, request.Declaration, request.Indicator, IndicationWire.ToCore(request.Verification), request.Ground, at));

    public override Task<V1.Case> CommentCase(V1.CommentCaseRequest request, ServerCallContext context) => acts.ActAsync(
        request, request.RequestId, request.Name, etag: null, context, (c, officer, at) => c.Comment(officer, request.Text, at));

    public override Task<V1.Case> AskBack(V1.AskBackRequest request, ServerCallContext context) => acts.ActAsync(
        request, request.RequestId, request.Name, request.Etag, context, (c, officer, at) => c.AskBack(officer, request.Question, at));

    public override Task<V1.Case> DeliverAnswer(V1.DeliverAnswerRequest request, ServerCallContext context) => acts.ActAsync(
        request, request.RequestId, request.Name, etag: null, context, (c, _, at) => c.Answer(request.Officer, request.Answer, at));

    public override Task<V1.Case> SetCaseWaiting(V1.SetCaseWaitingRequest request, ServerCallContext context) => acts.ActAsync(
        request, request.RequestId, request.Name, request.Etag, context, (c, officer, at) => c.Wait(officer, request.Reason, request.Until.ToDateTimeOffset(), at));

    public override Task<V1.Case> ProposeDecision(V1.ProposeDecisionRequest request, ServerCallContext context) => acts.ActAsync(
        request, request.RequestId, request.Name, request.Etag, context,
        (c, officer, at) => c.Propose(
            new Decision(DecisionWire.ToCore(request.Kind), request.Reason, request.LegalBasis, Copy(request.Conditions), officer.Subject, at) { ProposerFor = officer.OnBehalfOf }));

    public override Task<V1.Case> DecideReferral(V1.DecideReferralRequest request, ServerCallContext context) => acts.ActAsync(
        request, request.RequestId, request.Name, request.Etag, context,
        (c, officer, at) => request.Answer == V1.DecideReferralRequest.Types.Answer.Approve ? c.Approve(officer, request.Words, at, request.ContentEtag) : c.Reject(officer, request.Words, at, request.ContentEtag));

    public override Task<V1.Case> CloseCase(V1.CloseCaseRequest request, ServerCallContext context) => OutcomeWire.TryRead(request.Outcome, out var outcome)
        ? acts.ActAsync(request, request.RequestId, request.Name, request.Etag, context, (c, officer, at) => c.Close(officer, outcome.Value, request.Words, at))
        : throw Rpc.InvalidArgument("outcome", $"has to be {OutcomeWire.Names}");

    public override Task<V1.ListDesksResponse> ListDesks(V1.ListDesksRequest request, ServerCallContext context) => listDesks.RunAsync(request, context);

    public override Task<V1.Desk> SuggestDesk(V1.SuggestDeskRequest request, ServerCallContext context) => listDesks.SuggestAsync(request, context.CancellationToken);

    public override Task WatchReferralEvents(V1.WatchReferralEventsRequest request, IServerStreamWriter<V1.WatchReferralEventsResponse> responseStream, ServerCallContext context) =>
        watchReferralEvents.RunAsync(request, responseStream, context);

    public override Task<V1.ListAuditEventsResponse> ListAuditEvents(V1.ListAuditEventsRequest request, ServerCallContext context) => listAuditEvents.RunAsync(request, context);

    private static string[] Copy(RepeatedField<string> values) => [.. values];
}
