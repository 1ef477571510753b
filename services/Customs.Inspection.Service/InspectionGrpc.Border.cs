using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Inspection.Service;

public sealed partial class InspectionGrpc
{
    /// <inheritdoc/>
    public override Task<V1.Declaration> SubmitDeclaration(V1.SubmitDeclarationRequest request, ServerCallContext context) => submitDeclaration.RunAsync(
        request.Dossier, request.HistoryScope, [], Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.SubmitMessageResponse> SubmitMessage(V1.SubmitMessageRequest request, ServerCallContext context) =>
        submitMessage.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task StreamSubmitMessage(
        IAsyncStreamReader<V1.StreamSubmitMessageRequest> requestStream, IServerStreamWriter<V1.StreamSubmitMessageResponse> responseStream, ServerCallContext context) =>
        streamSubmitMessage.RunAsync(requestStream, responseStream, context, context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> AmendDeclaration(V1.AmendDeclarationRequest request, ServerCallContext context) =>
        amendDeclaration.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> RecordMovement(V1.RecordMovementRequest request, ServerCallContext context) =>
        recordMovement.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.MessageAnswer> GetMessageAnswer(V1.GetMessageAnswerRequest request, ServerCallContext context) =>
        getMessageAnswer.RunAsync(request.Name, Caller.From(context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Message> GetMessage(V1.GetMessageRequest request, ServerCallContext context) => getMessage.RunAsync(request.Name, Caller.From(context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.ImportOperatorsResponse> ImportOperators(V1.ImportOperatorsRequest request, ServerCallContext context) =>
        importOperators.RunAsync(request, ActRequest.From(request.RequestId, request, context), context.CancellationToken);
}
