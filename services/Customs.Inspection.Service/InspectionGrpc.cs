using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Inspection.Service;

/// <summary>The rpcs of the inspection service. Each hands over to the use case of its name.</summary>
public sealed class InspectionGrpc(
    SubmitDeclaration submitDeclaration,
    GetDeclaration getDeclaration,
    WatchQueue watchQueue,
    PlaceHold placeHold,
    ReferHold referHold) : V1.InspectionService.InspectionServiceBase
{
    /// <inheritdoc/>
    public override Task<V1.Declaration> SubmitDeclaration(V1.SubmitDeclarationRequest request, ServerCallContext context) => submitDeclaration.RunAsync(
        request.Dossier, request.HistoryScope, [], Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> GetDeclaration(V1.GetDeclarationRequest request, ServerCallContext context) =>
        getDeclaration.RunAsync(request.Name, Caller.From(context), context.CancellationToken);

    /// <inheritdoc/>
    public override async Task WatchQueue(V1.WatchQueueRequest request, IServerStreamWriter<V1.WatchQueueResponse> responseStream, ServerCallContext context)
    {
        await foreach (var message in watchQueue.RunAsync(request.ResumeToken, context.CancellationToken))
        {
            await responseStream.WriteAsync(message, context.CancellationToken);
        }
    }

    /// <inheritdoc/>
    public override Task<V1.Declaration> PlaceHold(V1.PlaceHoldRequest request, ServerCallContext context) =>
        placeHold.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);

    /// <inheritdoc/>
    public override Task<V1.Declaration> ReferHold(V1.ReferHoldRequest request, ServerCallContext context) =>
        referHold.RunAsync(request, Caller.From(context), ActRequest.From(request.RequestId, request, context), context.CancellationToken);
}
