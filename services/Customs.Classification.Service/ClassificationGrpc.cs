using Grpc.Core;

namespace Customs.Classification.Service;

/// <summary>The classification service on the wire: each rpc is one use case.</summary>
internal sealed class ClassificationGrpc(
    ControlLists lists,
    ClassifyGoodsLines classify,
    WatchBasis watchBasis,
    ImportControlListEdition import,
    ListControlLists listControlLists,
    DiffControlListEditions diff,
    GetControlListEntry getEntry,
    RecordItemKnowledge recordKnowledge,
    ListItemKnowledge listKnowledge) : V1.ClassificationService.ClassificationServiceBase
{
    public override Task<V1.ClassifyGoodsLinesResponse> ClassifyGoodsLines(V1.ClassifyGoodsLinesRequest request, ServerCallContext context) =>
        Task.FromResult(classify.Run(request));

    public override Task StreamClassifyGoodsLine(
        IAsyncStreamReader<V1.StreamClassifyGoodsLineRequest> requestStream, IServerStreamWriter<V1.StreamClassifyGoodsLineResponse> responseStream, ServerCallContext context) =>
        classify.StreamAsync(requestStream, responseStream, context.CancellationToken);

    public override Task<V1.ClassificationBasis> GetClassificationBasis(V1.GetClassificationBasisRequest request, ServerCallContext context) =>
        Task.FromResult(lists.Basis(Dates.Read(request.AsOf, "as_of")));

    public override Task WatchClassificationBasis(
        V1.WatchClassificationBasisRequest request, IServerStreamWriter<V1.ClassificationBasis> responseStream, ServerCallContext context) =>
        watchBasis.RunAsync(responseStream, context.CancellationToken);

    public override Task<V1.ControlListEdition> ImportControlListEdition(IAsyncStreamReader<V1.ImportControlListEditionRequest> requestStream, ServerCallContext context) =>
        import.RunAsync(requestStream, context);

    public override Task<V1.ListControlListsResponse> ListControlLists(V1.ListControlListsRequest request, ServerCallContext context) =>
        Task.FromResult(listControlLists.Run(request));

    public override Task<V1.DiffControlListEditionsResponse> DiffControlListEditions(V1.DiffControlListEditionsRequest request, ServerCallContext context) =>
        Task.FromResult(diff.Run(request));

    public override Task<V1.ControlListEntry> GetControlListEntry(V1.GetControlListEntryRequest request, ServerCallContext context) => Task.FromResult(getEntry.Run(request));

    public override Task<V1.ItemKnowledge> RecordItemKnowledge(V1.RecordItemKnowledgeRequest request, ServerCallContext context) => recordKnowledge.RunAsync(request, context);

    public override Task<V1.ListItemKnowledgeResponse> ListItemKnowledge(V1.ListItemKnowledgeRequest request, ServerCallContext context) => listKnowledge.RunAsync(request, context.CancellationToken);
}
