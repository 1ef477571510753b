using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Screening.Service;

/// <summary>The screening service on the wire: each rpc is one use case.</summary>
internal sealed class ScreeningGrpc(
    ScreenParties screenParties,
    StreamScreenParty streamScreenParty,
    GetScreeningBasis basis,
    ReceiveImport receiveImport,
    ListPublishedLists listPublishedLists,
    ListEditions listEditions,
    DiffEditions diffEditions,
    GetDesignation getDesignation,
    RecordDisposition recordDisposition,
    RegisterSubjects registerSubjects,
    RescreenSubjects rescreenSubjects,
    WatchScreeningAlerts watchScreeningAlerts) : V1.ScreeningService.ScreeningServiceBase
{
    public override Task<V1.ScreenPartiesResponse> ScreenParties(V1.ScreenPartiesRequest request, ServerCallContext context) =>
        screenParties.RunAsync(request, context.CancellationToken);

    public override Task StreamScreenParty(
        IAsyncStreamReader<V1.StreamScreenPartyRequest> requestStream, IServerStreamWriter<V1.StreamScreenPartyResponse> responseStream, ServerCallContext context) =>
        streamScreenParty.RunAsync(requestStream, responseStream, context.CancellationToken);

    public override Task<V1.ComparePartiesResponse> CompareParties(V1.ComparePartiesRequest request, ServerCallContext context) =>
        Task.FromResult(Service.CompareParties.Run(request));

    public override Task<V1.ScreeningBasis> GetScreeningBasis(V1.GetScreeningBasisRequest request, ServerCallContext context) =>
        Task.FromResult(basis.On(Dates.Read(request.AsOf, "as_of")));

    public override Task WatchScreeningBasis(V1.WatchScreeningBasisRequest request, IServerStreamWriter<V1.ScreeningBasis> responseStream, ServerCallContext context) =>
        basis.WatchAsync(responseStream, context.CancellationToken);

    public override Task<V1.Edition> ImportEdition(IAsyncStreamReader<V1.ImportEditionRequest> requestStream, ServerCallContext context) =>
        receiveImport.RunAsync(requestStream, context);

    public override Task<V1.ListPublishedListsResponse> ListPublishedLists(V1.ListPublishedListsRequest request, ServerCallContext context) =>
        Task.FromResult(listPublishedLists.Run(request));

    public override Task<V1.ListEditionsResponse> ListEditions(V1.ListEditionsRequest request, ServerCallContext context) => Task.FromResult(listEditions.Run(request));

    public override Task<V1.DiffEditionsResponse> DiffEditions(V1.DiffEditionsRequest request, ServerCallContext context) =>
        diffEditions.RunAsync(request, context.CancellationToken);

    public override Task<V1.Designation> GetDesignation(V1.GetDesignationRequest request, ServerCallContext context) =>
        getDesignation.RunAsync(request, context.CancellationToken);

    public override Task<V1.Disposition> RecordDisposition(V1.RecordDispositionRequest request, ServerCallContext context) => recordDisposition.RunAsync(request, context);

    public override Task<V1.RegisterSubjectsResponse> RegisterSubjects(V1.RegisterSubjectsRequest request, ServerCallContext context) =>
        registerSubjects.RunAsync(request, Caller.From(context).Subject, context.CancellationToken);

    public override Task<V1.RescreenSubjectsResponse> RescreenSubjects(V1.RescreenSubjectsRequest request, ServerCallContext context) =>
        rescreenSubjects.RunAsync(request, context.CancellationToken);

    public override Task WatchScreeningAlerts(
        V1.WatchScreeningAlertsRequest request, IServerStreamWriter<V1.WatchScreeningAlertsResponse> responseStream, ServerCallContext context) =>
        watchScreeningAlerts.RunAsync(request, responseStream, context.CancellationToken);
}
