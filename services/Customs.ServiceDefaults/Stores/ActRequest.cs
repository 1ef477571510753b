using System.Security.Cryptography;
using System.Text;
using Google.Protobuf;
using Grpc.Core;

namespace Customs.ServiceDefaults;

/// <summary>A call with a legal effect: done once for its request id, however often it is sent.</summary>
/// <param name="RequestId">The UUID that the client chose, lower-case.</param>
/// <param name="Actor">Subject of the caller.</param>
/// <param name="ContentHash">SHA-256 over caller, method and request.</param>
public sealed record ActRequest(string RequestId, string Actor, byte[] ContentHash)
{
    /// <summary>Takes the parts from an rpc.</summary>
    /// <param name="requestId">The request's <c>request_id</c>.</param>
    /// <param name="request">The whole request.</param>
    /// <param name="context">The call.</param>
    public static ActRequest From(string requestId, IMessage request, ServerCallContext context) =>
        For(requestId, Caller.From(context).Subject, context.Method, request);

    /// <summary>For acts that come in another way than as an rpc of their own, such as one message of a stream.</summary>
    public static ActRequest For(string requestId, string actor, string method, IMessage request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{actor}\n{method}\n"));
        hash.AppendData(Deterministic.Bytes(request));
        return new ActRequest(requestId.ToLowerInvariant(), actor, hash.GetHashAndReset());
    }
}
