using Customs.Officer.Consignments;
using Customs.Officer.Shell;
using Google.Rpc;
using Grpc.Core;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>gRPC errors as refusals that an officer can read.</summary>
internal static class Refusals
{
    /// <summary>The refusal of an error. What the service said in words is kept; a call that never arrived can be sent again.</summary>
    public static Refusal Of(RpcException error)
    {
        var status = error.GetRpcStatus();
        var reason = status?.GetDetail<ErrorInfo>()?.Reason ?? error.StatusCode.ToString();
        var fields = status?.GetDetail<BadRequest>()?.FieldViolations.Select(one => new Fact(one.Field, one.Description)).ToArray() ?? [];
        if (error.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded or StatusCode.Cancelled)
        {
            return new(reason, "The suite could not be reached; whether it happened is not known.", [], RefusalKind.Unreachable);
        }

        var words = error.StatusCode == StatusCode.PermissionDenied ? $"This identity may not do that: {error.Status.Detail}" : error.Status.Detail;
        return new(reason, words, fields, error.StatusCode == StatusCode.Aborted ? RefusalKind.Changed : RefusalKind.Final);
    }
}
