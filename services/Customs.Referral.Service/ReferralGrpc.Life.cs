using Customs.Common.V1;
using Grpc.Core;

namespace Customs.Referral.Service;

/// <summary>The rpcs of what came after the first decision: proposals, merges, rounds, clocks, desks, delegates.</summary>
internal sealed partial class ReferralGrpc
{
    public override Task<V1.Case> WithdrawDecision(V1.WithdrawDecisionRequest request, ServerCallContext context) => acts.ActAsync(
        request, request.RequestId, request.Name, request.Etag, context, (c, officer, at) => c.WithdrawDecision(officer, at));

    public override Task<V1.Case> ReopenCase(V1.ReopenCaseRequest request, ServerCallContext context) => acts.ActAsync(
        request, request.RequestId, request.Name, request.Etag, context, (c, officer, at) => c.Reopen(officer, request.Reason.Trim(), at));

    public override Task<V1.Case> AnswerProposal(V1.AnswerProposalRequest request, ServerCallContext context) => acts.ActAsync(
        request, request.RequestId, request.Name, request.Etag, context,
        (c, officer, at) => request.Answer == ProposalAnswer.Approve
            ? c.ApproveProposal(request.Number, request.ContentEtag, officer, at)
            : c.RejectProposal(request.Number, request.ContentEtag, request.Words.Trim(), officer, at));

    public override Task<V1.Case> WithdrawProposal(V1.WithdrawProposalRequest request, ServerCallContext context) => acts.ActAsync(
        request, request.RequestId, request.Name, request.Etag, context, (c, officer, at) => c.WithdrawProposal(request.Number, officer, at));

    public override Task<V1.Case> MergeCases(V1.MergeCasesRequest request, ServerCallContext context) => mergeCases.RunAsync(request, context);

    public override Task<V1.Case> OpenRound(V1.OpenRoundRequest request, ServerCallContext context) => openRound.RunAsync(request, context);

    public override Task<V1.Case> AnswerRound(V1.AnswerRoundRequest request, ServerCallContext context)
    {
        RoundEffect[] effects = [.. request.Effects.Select(e => new RoundEffect(e.Declaration, e.Indicator, IndicationWire.ToCore(e.Verification)))];
        return acts.ActAsync(
            request, request.RequestId, request.Name, request.Etag, context,
            (c, officer, at) => c.AnswerRound(officer, request.Round, request.Answer.Trim(), request.Reference.Trim(), effects, at));
    }

    public override Task<V1.Case> WithdrawRound(V1.WithdrawRoundRequest request, ServerCallContext context) => acts.ActAsync(
        request, request.RequestId, request.Name, request.Etag, context, (c, officer, at) => c.WithdrawRound(officer, request.Round, request.Reason.Trim(), at));

    public override Task<V1.GetRoundDocumentResponse> GetRoundDocument(V1.GetRoundDocumentRequest request, ServerCallContext context) => getRoundDocument.RunAsync(request, context);

    public override Task<V1.ListAuthoritiesResponse> ListAuthorities(V1.ListAuthoritiesRequest request, ServerCallContext context) =>
        Service.ListAuthorities.RunAsync(request, context);

    public override Task<V1.Case> DeliverClock(V1.DeliverClockRequest request, ServerCallContext context) => deliverClock.RunAsync(request, context);

    public override Task<V1.DeskTable> GetDeskTable(V1.GetDeskTableRequest request, ServerCallContext context) => changeDesks.GetAsync(context.CancellationToken);

    public override Task<V1.DeskTable> ProposeDeskChange(V1.ProposeDeskChangeRequest request, ServerCallContext context) => changeDesks.ProposeAsync(request, context);

    public override Task<V1.DeskTable> AnswerDeskChange(V1.AnswerDeskChangeRequest request, ServerCallContext context) => changeDesks.AnswerAsync(request, context);

    public override Task<V1.DeskTable> WithdrawDeskChange(V1.WithdrawDeskChangeRequest request, ServerCallContext context) => changeDesks.WithdrawAsync(request, context);

    public override Task<V1.Delegation> SetDelegate(V1.SetDelegateRequest request, ServerCallContext context) => setDelegate.RunAsync(request, context);

    public override Task<V1.Delegation> RevokeDelegate(V1.RevokeDelegateRequest request, ServerCallContext context) => setDelegate.RevokeAsync(request, context);

    public override Task<V1.ListDelegationsResponse> ListDelegations(V1.ListDelegationsRequest request, ServerCallContext context) =>
        setDelegate.ListAsync(request, time.GetUtcNow(), context.CancellationToken);
}
