using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Customs.ServiceDefaults;

/// <summary>Looks at a call before the service does, and throws to refuse it.</summary>
public abstract class GateInterceptor : Interceptor
{
    /// <summary>Throws an error of <see cref="Rpc"/> when the call may not go on.</summary>
    /// <param name="context">The call.</param>
    /// <param name="request">The request; null where the client streams.</param>
    protected abstract void Check(ServerCallContext context, object? request);

    /// <inheritdoc/>
    public sealed override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        Check(context, request);
        return continuation(request, context);
    }

    /// <inheritdoc/>
    public sealed override Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        Check(context, request);
        return continuation(request, responseStream, context);
    }

    /// <inheritdoc/>
    public sealed override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation)
    {
        Check(context, request: null);
        return continuation(requestStream, context);
    }

    /// <inheritdoc/>
    public sealed override Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation)
    {
        Check(context, request: null);
        return continuation(requestStream, responseStream, context);
    }
}
