using Customs.Client;
using Customs.Officer.Consignments;
using Customs.Officer.Shell;
using Grpc.Core;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>gRPC errors as refusals that an officer can read.</summary>
internal static class Refusals
{
    /// <summary>The refusal of an error. What the service said in words is kept; a call that never arrived can be sent again.</summary>
    public static Refusal Of(RpcException error)
    {
        var told = SuiteError.From(error);
        if (error.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded or StatusCode.Cancelled)
        {
            return new(told.Reason, told.Words, [], RefusalKind.Unreachable);
        }

        return new(told.Reason, told.Words, [.. told.Violations.Select(one => new Fact(one.Field, one.Description))], told.Reason == "ETAG_MISMATCH" ? RefusalKind.Changed : RefusalKind.Final);
    }
}
