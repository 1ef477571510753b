using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Inspection.Service;

public sealed partial class InspectionGrpc
{
    /// <inheritdoc/>
    public override Task<V1.Declaration> TakeDeclaration(V1.TakeDeclarationRequest request, ServerCallContext context) =>
        takeDeclaration.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> PlaceHold(V1.PlaceHoldRequest request, ServerCallContext context) =>
        placeHold.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> ReferHold(V1.ReferHoldRequest request, ServerCallContext context) =>
        referHold.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> LiftHold(V1.LiftHoldRequest request, ServerCallContext context) =>
        liftHold.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> ConfirmHold(V1.ConfirmHoldRequest request, ServerCallContext context) =>
        confirmHold.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> ExtendHold(V1.ExtendHoldRequest request, ServerCallContext context) =>
        extendHold.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> AnswerProposal(V1.AnswerProposalRequest request, ServerCallContext context) =>
        answerProposal.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> WithdrawProposal(V1.WithdrawProposalRequest request, ServerCallContext context) =>
        withdrawProposal.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> AnswerDesk(V1.AnswerDeskRequest request, ServerCallContext context) =>
        answerDesk.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> ReleaseDeclaration(V1.ReleaseDeclarationRequest request, ServerCallContext context) =>
        releaseDeclaration.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> RecordExamination(V1.RecordExaminationRequest request, ServerCallContext context) =>
        recordExamination.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> RecallDeclaration(V1.RecallDeclarationRequest request, ServerCallContext context) =>
        recallDeclaration.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> ReassessDeclaration(V1.ReassessDeclarationRequest request, ServerCallContext context) =>
        reassessDeclaration.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> AddFacts(V1.AddFactsRequest request, ServerCallContext context) =>
        addFacts.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);
}
