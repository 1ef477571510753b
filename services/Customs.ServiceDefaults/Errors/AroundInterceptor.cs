using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Customs.ServiceDefaults;

/// <summary>Wraps every kind of call in one method.</summary>
public abstract class AroundInterceptor : Interceptor
{
    /// <inheritdoc/>
    public sealed override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation) =>
        AroundAsync(() => continuation(request, context), context);

    /// <inheritdoc/>
    public sealed override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation) =>
        AroundAsync(() => continuation(requestStream, context), context);

    /// <inheritdoc/>
    public sealed override Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation) =>
        AroundAsync(() => Nothing(continuation(request, responseStream, context)), context);

    /// <inheritdoc/>
    public sealed override Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation) =>
        AroundAsync(() => Nothing(continuation(requestStream, responseStream, context)), context);

    /// <summary>Makes the call and gives its answer.</summary>
    /// <param name="call">The rest of the call; made once.</param>
    /// <param name="context">The call.</param>
    protected abstract Task<T> AroundAsync<T>(Func<Task<T>> call, ServerCallContext context);

    private static async Task<bool> Nothing(Task task)
    {
        await task;
        return true;
    }
}
