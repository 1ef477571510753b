using System.Data.Common;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Customs.ServiceDefaults;

/// <summary>The one place that catches everything: what is not an error of <see cref="Rpc"/> becomes INTERNAL with an id and without text.</summary>
public sealed class ErrorInterceptor(ILogger<ErrorInterceptor> logger) : Interceptor
{
    /// <inheritdoc/>
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation) =>
        GuardAsync(() => continuation(request, context), context);

    /// <inheritdoc/>
    public override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation) =>
        GuardAsync(() => continuation(requestStream, context), context);

    /// <inheritdoc/>
    public override Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation) =>
        GuardAsync(() => Nothing(continuation(request, responseStream, context)), context);

    /// <inheritdoc/>
    public override Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation) =>
        GuardAsync(() => Nothing(continuation(requestStream, responseStream, context)), context);

    private static async Task<bool> Nothing(Task task)
    {
        await task;
        return true;
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> call, ServerCallContext context)
    {
        try
        {
            return await call();
        }
        catch (RpcException)
        {
            throw;
        }
        catch (OperationCanceledException) when (context.CancellationToken.IsCancellationRequested)
        {
            throw new RpcException(new Status(StatusCode.Cancelled, "the caller went away or its deadline passed"));
        }
#pragma warning disable CA1031 // The one catch-all of the suite: nothing of a fault may reach a caller.
        catch (Exception e)
#pragma warning restore CA1031
        {
            var id = Guid.NewGuid().ToString("N");
            if (e is DbException { IsTransient: true } or DbUpdateException { InnerException: DbException { IsTransient: true } })
            {
                Log.StoreFailed(logger, context.Method, id, e.GetType().Name);
                throw Rpc.Unavailable("the store can not be reached or is busy", Reasons.StoreUnavailable);
            }

            Log.CallFailed(logger, context.Method, id, Faults.Describe(e));
            throw Rpc.Internal(id);
        }
    }
}
