using Grpc.Core;

namespace Customs.Referral.Service;

/// <summary>Evidence, packages and counting on the wire.</summary>
internal sealed partial class ReferralGrpc
{
    public override Task<V1.Evidence> AddEvidence(IAsyncStreamReader<V1.AddEvidenceRequest> requestStream, ServerCallContext context) => files.Add.RunAsync(requestStream, context);

    public override Task<V1.Evidence> HandOverEvidence(V1.HandOverEvidenceRequest request, ServerCallContext context) => files.HandOver.RunAsync(request, context);

    public override Task<V1.ListEvidenceResponse> ListEvidence(V1.ListEvidenceRequest request, ServerCallContext context) => files.List.RunAsync(request, context);

    public override Task ReadEvidence(V1.ReadEvidenceRequest request, IServerStreamWriter<V1.ReadEvidenceResponse> responseStream, ServerCallContext context) =>
        files.Read.RunAsync(request, responseStream, context);

    public override Task ExportCase(V1.ExportCaseRequest request, IServerStreamWriter<V1.ExportCaseResponse> responseStream, ServerCallContext context) =>
        files.Export.RunAsync(request, responseStream, context);

    public override Task<V1.IndicationReport> GetIndicationReport(V1.GetIndicationReportRequest request, ServerCallContext context) => files.Report.RunAsync(request, context);

    public override Task<V1.Case> StatePresumption(V1.StatePresumptionRequest request, ServerCallContext context) => files.Presume.RunAsync(request, context);

    public override Task<V1.ListSimilarCasesResponse> ListSimilarCases(V1.ListSimilarCasesRequest request, ServerCallContext context) => files.Similar.RunAsync(request, context);
}

/// <summary>The use cases of evidence, packages and counting.</summary>
internal sealed record CaseFiles(
    AddEvidence Add,
    HandOverEvidence HandOver,
    ListEvidence List,
    ReadEvidence Read,
    ExportCase Export,
    GetIndicationReport Report,
    StatePresumption Presume,
    ListSimilarCases Similar);
