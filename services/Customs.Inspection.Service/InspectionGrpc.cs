using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Inspection.Service;

/// <summary>The rpcs of the inspection service. Each hands over to the use case of its name; here are those that only read.</summary>
public sealed partial class InspectionGrpc(
    SubmitDeclaration submitDeclaration,
    SubmitMessage submitMessage,
    StreamSubmitMessage streamSubmitMessage,
    GetDeclaration getDeclaration,
    ListQueueEntries listQueueEntries,
    WatchQueue watchQueue,
    ListAssessments listAssessments,
    ListAuditEvents listAuditEvents,
    TakeDeclaration takeDeclaration,
    PlaceHold placeHold,
    ReferHold referHold,
    LiftHold liftHold,
    ConfirmHold confirmHold,
    ExtendHold extendHold,
    AnswerProposal answerProposal,
    WithdrawProposal withdrawProposal,
    ListClocks listClocks,
    AnswerDesk answerDesk,
    ReleaseDeclaration releaseDeclaration,
    RecordExamination recordExamination,
    RecallDeclaration recallDeclaration,
    ReassessDeclaration reassessDeclaration,
    AddFacts addFacts,
    AmendDeclaration amendDeclaration,
    RecordMovement recordMovement,
    GetMessageAnswer getMessageAnswer,
    GetMessage getMessage,
    ImportOperators importOperators,
    ReplayAssessment replayAssessment,
    TryWeights tryWeights,
    ListHitRates listHitRates) : V1.InspectionService.InspectionServiceBase
{
    /// <inheritdoc/>
    public override Task<V1.Declaration> GetDeclaration(V1.GetDeclarationRequest request, ServerCallContext context) =>
        getDeclaration.RunAsync(request.Name, Caller.From(context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.ListQueueEntriesResponse> ListQueueEntries(V1.ListQueueEntriesRequest request, ServerCallContext context) =>
        listQueueEntries.RunAsync(request, Caller.From(context), context.CancellationToken);

    /// <inheritdoc/>
    public override async Task WatchQueue(V1.WatchQueueRequest request, IServerStreamWriter<V1.WatchQueueResponse> responseStream, ServerCallContext context)
    {
        await foreach (var message in watchQueue.RunAsync(request.ResumeToken, context.CancellationToken))
        {
            await responseStream.WriteAsync(message, context.CancellationToken);
        }
    }

    /// <inheritdoc/>
    public override Task<V1.ListAssessmentsResponse> ListAssessments(V1.ListAssessmentsRequest request, ServerCallContext context) =>
        listAssessments.RunAsync(request, context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.ListClocksResponse> ListClocks(V1.ListClocksRequest request, ServerCallContext context) =>
        listClocks.RunAsync(request, context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.ListAuditEventsResponse> ListAuditEvents(V1.ListAuditEventsRequest request, ServerCallContext context) =>
        listAuditEvents.RunAsync(request, context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.ReplayAssessmentResponse> ReplayAssessment(V1.ReplayAssessmentRequest request, ServerCallContext context) =>
        replayAssessment.RunAsync(request, context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.TryWeightsResponse> TryWeights(V1.TryWeightsRequest request, ServerCallContext context) => tryWeights.RunAsync(request, context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.ListHitRatesResponse> ListHitRates(V1.ListHitRatesRequest request, ServerCallContext context) => listHitRates.RunAsync(context.CancellationToken);
}
