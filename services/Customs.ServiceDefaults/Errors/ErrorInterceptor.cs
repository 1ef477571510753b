using System.Data.Common;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Customs.ServiceDefaults;

/// <summary>The one place that catches everything: what is not an error of <see cref="Rpc"/> becomes INTERNAL with an id and without text.</summary>
public sealed class ErrorInterceptor(ILogger<ErrorInterceptor> logger) : AroundInterceptor
{
    /// <inheritdoc/>
    protected override async Task<T> AroundAsync<T>(Func<Task<T>> call, ServerCallContext context)
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
