using System.Collections.Concurrent;
using System.Collections.Frozen;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Rpc;
using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Customs.ServiceDefaults;

/// <summary>Sees to it that an act which is refused (wrong state, role, version or request id) leaves its trace in the audit trail of its service.</summary>
/// <remarks>An act is an rpc with a request id. What is not written as the form wants it is no act yet, and looks are not acts.</remarks>
public sealed class RefusalInterceptor(IEnumerable<IRefusalTrail> trails) : Interceptor
{
    private const string RequestId = "request_id";

    // How long the answer waits for the trail when the store is slow.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly FrozenSet<StatusCode> Refusals =
        new[] { StatusCode.FailedPrecondition, StatusCode.PermissionDenied, StatusCode.Aborted, StatusCode.AlreadyExists }.ToFrozenSet();

    private static readonly string[] Naming = ["name", "declaration", "case", "hold", "parent"];

    private readonly ConcurrentDictionary<MessageDescriptor, FieldDescriptor?> _ids = new();

    /// <inheritdoc/>
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            return await continuation(request, context);
        }
        catch (RpcException e) when (IdOf(request) is { } id && ReasonOf(e) is { } reason)
        {
            await KeepAsync((IMessage)(object)request, id, reason, context);
            throw;
        }
    }

    // Of the errors about fields, only a reused request id is the refusal of an act.
    private static string? ReasonOf(RpcException e)
    {
        var reason = e.GetRpcStatus()?.GetDetail<ErrorInfo>()?.Reason;
        return Refusals.Contains(e.StatusCode) || reason == Reasons.RequestIdReused ? reason : null;
    }

    private FieldDescriptor? IdOf(object request) =>
        request is IMessage message ? _ids.GetOrAdd(message.Descriptor, d => d.FindFieldByName(RequestId) is { FieldType: FieldType.String } field ? field : null) : null;

    private async Task KeepAsync(IMessage request, FieldDescriptor id, string reason, ServerCallContext context)
    {
        var trail = trails.FirstOrDefault(t => context.Method.StartsWith(t.Prefix, StringComparison.Ordinal));
        if (trail is null || Caller.TryFrom(context) is not { } caller)
        {
            return;
        }

        // The caller's own patience does not decide whether a refusal is kept.
        using var patience = new CancellationTokenSource(Patience);
        await trail.KeepAsync(new Refusal(caller, context.Method, ResourceOf(request), Short((string)id.Accessor.GetValue(request)), reason), patience.Token);
    }

    // A hold is kept in the chain of its declaration.
    private static string ResourceOf(IMessage request)
    {
        foreach (var field in Naming)
        {
            if (request.Descriptor.FindFieldByName(field) is { FieldType: FieldType.String, IsRepeated: false } found && found.Accessor.GetValue(request) is string { Length: > 0 and <= 200 } name)
            {
                return name.IndexOf("/holds/", StringComparison.Ordinal) is > 0 and var at ? name[..at] : name;
            }
        }

        return "";
    }

    private static string Short(string id) => id.Length <= 36 ? id : id[..36];
}
