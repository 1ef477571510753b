using Customs.Common.V1;
using Google.Protobuf;
using Grpc.Core;

namespace Customs.ServiceDefaults;

/// <summary>Gives the audit trails of this process away.</summary>
internal sealed class AuditGrpc(IEnumerable<IAuditTrail> trails) : AuditService.AuditServiceBase
{
    private const int MostBytes = 1 << 20;

    public override async Task ExportAudit(ExportAuditRequest request, IServerStreamWriter<ExportAuditResponse> responseStream, ServerCallContext context)
    {
        var ct = context.CancellationToken;
        var trail = trails.FirstOrDefault(t => t.Service == request.Service) ?? throw Rpc.NotFound($"the audit trail of {request.Service} in this process");
        await foreach (var piece in trail.ReadAsync(request.Resource.Length > 0 ? [request.Resource] : [], ct))
        {
            for (var at = 0; at < piece.Length; at += MostBytes)
            {
                await responseStream.WriteAsync(new ExportAuditResponse { Content = UnsafeByteOperations.UnsafeWrap(piece.Slice(at, Math.Min(MostBytes, piece.Length - at))) }, ct);
            }
        }
    }
}
