using Google.Protobuf;
using Grpc.Core;

namespace Customs.ServiceDefaults;

/// <summary>Refuses a request that lacks a REQUIRED field, with all such fields at once. Streams of requests check each message themselves.</summary>
public sealed class RequiredFieldsInterceptor : GateInterceptor
{
    /// <inheritdoc/>
    protected override void Check(ServerCallContext context, object? request)
    {
        if (request is IMessage message && RequiredFields.Violations(message) is { Count: > 0 } violations)
        {
            throw Rpc.InvalidArgument(violations);
        }
    }
}
