using Grpc.Core;
using Grpc.Core.Interceptors;
using Polly;
using Polly.CircuitBreaker;

namespace Customs.ServiceDefaults;

/// <summary>
/// Runs every unary call to a sibling under its row of <see cref="CallPolicies"/>: deadline, retry, circuit breaker. It stands at the gRPC level, because the HTTP level
/// sees status 200 whatever the gRPC status is and would never retry. Streams pass through; they are opened again by <see cref="StreamFollower"/>.
/// </summary>
/// <param name="pipeline">Retry and breaker of one sibling, shared by all its clients.</param>
/// <param name="policies">Deadline and attempts by full method name.</param>
/// <param name="time">Clock of the deadlines.</param>
public sealed class ResilienceInterceptor(ResiliencePipeline pipeline, Func<string, CallPolicy> policies, TimeProvider time) : Interceptor
{
    /// <inheritdoc/>
    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation)
    {
        var policy = policies(context.Method.FullName);
        var latest = time.GetUtcNow().UtcDateTime + policy.Deadline;
        var deadline = context.Options.Deadline is { } given && given < latest ? given : latest;
        var bounded = new ClientInterceptorContext<TRequest, TResponse>(context.Method, context.Host, context.Options.WithDeadline(deadline));
        var run = new Run<TResponse>(token => continuation(request, new(bounded.Method, bounded.Host, bounded.Options.WithCancellationToken(token))));
        var answer = ExecuteAsync(run, policy, context.Options.CancellationToken);
        return new AsyncUnaryCall<TResponse>(answer, run.HeadersAsync(answer), () => run.Status(answer), run.Trailers, run.Dispose);
    }

    private async Task<TResponse> ExecuteAsync<TResponse>(Run<TResponse> run, CallPolicy policy, CancellationToken ct)
    {
        var context = ResilienceContextPool.Shared.Get(ct);
        context.Properties.Set(SiblingPipeline.Attempts, policy.Attempts);
        try
        {
            return await pipeline.ExecuteAsync(static (c, r) => new ValueTask<TResponse>(r.AttemptAsync(c.CancellationToken)), context, run);
        }
        catch (BrokenCircuitException)
        {
            throw Rpc.Unavailable("the service has not answered lately and is not asked for a moment");
        }
        catch (OperationCanceledException e) when (ct.IsCancellationRequested)
        {
            throw new RpcException(new Status(StatusCode.Cancelled, "cancelled by the caller", e));
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>The attempts of one call; the last of them gives headers, status and trailers.</summary>
    private sealed class Run<TResponse>(Func<CancellationToken, AsyncUnaryCall<TResponse>> start)
    {
        private AsyncUnaryCall<TResponse>? last;

        public async Task<TResponse> AttemptAsync(CancellationToken ct)
        {
            var call = start(ct);
            last = call;
            return await call.ResponseAsync;
        }

        public async Task<Metadata> HeadersAsync(Task<TResponse> answer)
        {
            await ((Task)answer).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return last is null ? [] : await last.ResponseHeadersAsync;
        }

        public Status Status(Task<TResponse> answer) =>
            answer.Exception?.InnerException is RpcException e ? e.Status : last?.GetStatus() ?? Grpc.Core.Status.DefaultCancelled;

        public Metadata Trailers() => last?.GetTrailers() ?? [];

        public void Dispose() => last?.Dispose();
    }
}
