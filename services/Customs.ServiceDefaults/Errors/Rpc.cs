using System.Collections.Immutable;
using Customs.Primitives;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;

namespace Customs.ServiceDefaults;

/// <summary>
/// The only maker of gRPC errors. Each carries a google.rpc.Status with ErrorInfo (domain <c>customs-suite</c>, a reason of <c>docs/errors.md</c>);
/// the message is for developers, words for officers are the client's.
/// </summary>
public static class Rpc
{
    /// <summary>Domain of every ErrorInfo.</summary>
    public const string Domain = "customs-suite";

    /// <summary>NOT_FOUND: there is no such resource, or the caller may not know of it.</summary>
    public static RpcException NotFound(string name) => Make(Code.NotFound, Reasons.NotFound, $"{name} does not exist", [("name", name)]);

    /// <summary>INVALID_ARGUMENT with all bad fields by proto path.</summary>
    public static RpcException InvalidArgument(IEnumerable<FieldViolation> violations)
    {
        var bad = new BadRequest();
        bad.FieldViolations.AddRange(violations.Select(v => new BadRequest.Types.FieldViolation { Field = v.Field, Description = v.Description }));
        var fields = string.Join(", ", bad.FieldViolations.Select(v => v.Field).Distinct(StringComparer.Ordinal).Take(10));
        return Make(Code.InvalidArgument, Reasons.InvalidFields, $"wrong fields: {fields}", [], bad);
    }

    /// <summary>INVALID_ARGUMENT with one bad field.</summary>
    public static RpcException InvalidArgument(string field, string description) => InvalidArgument([new FieldViolation(field, description)]);

    /// <summary>INVALID_ARGUMENT for a reason of its own, such as UNKNOWN_FORM.</summary>
    public static RpcException InvalidArgument(string reason, string field, string description)
    {
        var bad = new BadRequest();
        bad.FieldViolations.Add(new BadRequest.Types.FieldViolation { Field = field, Description = description });
        return Make(Code.InvalidArgument, reason, $"{field} {description}", [], bad);
    }

    /// <summary>ABORTED: the resource is no longer what the caller saw.</summary>
    /// <param name="name">The resource.</param>
    /// <param name="whatChanged">What changed since, in words: <c>local-officer-2 placed a hold at 10:42</c>.</param>
    public static RpcException EtagMismatch(string name, string whatChanged = "") =>
        Make(Code.Aborted, Reasons.EtagMismatch, $"{name} has changed since it was read", [("name", name), ("changed", whatChanged)]);

    /// <summary>FAILED_PRECONDITION: the state of the resource does not allow the act.</summary>
    public static RpcException WrongState(string name, string why) => Make(Code.FailedPrecondition, Reasons.WrongState, $"{name}: {why}", [("name", name), ("why", why)]);

    /// <summary>FAILED_PRECONDITION for a reason of its own, such as LIST_TOO_OLD.</summary>
    public static RpcException FailedPrecondition(string reason, string message, params ImmutableArray<(string Key, string Value)> metadata) =>
        Make(Code.FailedPrecondition, reason, message, metadata);

    /// <summary>ALREADY_EXISTS: the resource exists with other content.</summary>
    /// <param name="name">The resource that exists.</param>
    /// <param name="instead">What to do instead: <c>amend the declaration</c>.</param>
    public static RpcException AlreadyExists(string name, string instead) =>
        Make(Code.AlreadyExists, Reasons.AlreadyExists, $"{name} exists with other content; {instead}", [("name", name), ("instead", instead)]);

    /// <summary>INVALID_ARGUMENT: the request id was used before for other content.</summary>
    public static RpcException RequestIdReused(string requestId)
    {
        var bad = new BadRequest();
        bad.FieldViolations.Add(new BadRequest.Types.FieldViolation { Field = "request_id", Description = "was used before with other content; take a new one" });
        return Make(Code.InvalidArgument, Reasons.RequestIdReused, $"request id {requestId} was used before with other content", [("request_id", requestId)], bad);
    }

    /// <summary>UNAUTHENTICATED: no valid token or certificate came with the call.</summary>
    public static RpcException Unauthenticated() => Make(Code.Unauthenticated, Reasons.Unauthenticated, "the call carries no valid token or certificate", []);

    /// <summary>PERMISSION_DENIED: the caller is known and may not do this.</summary>
    public static RpcException PermissionDenied(string message, string reason = Reasons.PermissionDenied) => Make(Code.PermissionDenied, reason, message, []);

    /// <summary>UNAVAILABLE: try again later; nothing was done.</summary>
    public static RpcException Unavailable(string message, string reason = Reasons.Unavailable) => Make(Code.Unavailable, reason, message, []);

    /// <summary>The same error with one more detail for machines, such as the answer in the sender's own form.</summary>
    public static RpcException With(RpcException error, IMessage detail)
    {
        var status = error.GetRpcStatus() ?? new Google.Rpc.Status { Code = (int)error.StatusCode, Message = error.Status.Detail };
        status.Details.Add(Any.Pack(detail));
        return status.ToRpcException();
    }

    /// <summary>RESOURCE_EXHAUSTED: the caller makes too many calls; <c>RetryInfo</c> says when the next is taken.</summary>
    public static RpcException TooManyCalls(TimeSpan retryAfter) =>
        Make(Code.ResourceExhausted, Reasons.TooManyCalls, "more calls than one caller may make", [], new RetryInfo { RetryDelay = Duration.FromTimeSpan(retryAfter) });

    /// <summary>INTERNAL: a fault of the suite; the log has the rest under this id.</summary>
    public static RpcException Internal(string id) => Make(Code.Internal, Reasons.Internal, $"internal error {id}", [("id", id)]);

    private static RpcException Make(Code code, string reason, string message, ImmutableArray<(string Key, string Value)> metadata, IMessage? more = null)
    {
        var info = new ErrorInfo { Domain = Domain, Reason = reason };
        foreach (var (key, value) in metadata)
        {
            info.Metadata[key] = value;
        }

        var status = new Google.Rpc.Status { Code = (int)code, Message = message, Details = { Any.Pack(info) } };
        if (more is not null)
        {
            status.Details.Add(Any.Pack(more));
        }

        return status.ToRpcException();
    }
}
