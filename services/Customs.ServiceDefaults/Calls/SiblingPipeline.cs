using Grpc.Core;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace Customs.ServiceDefaults;

/// <summary>Retry and circuit breaker of one sibling. One for a sibling, not one for a client, so that all calls share what is known of it.</summary>
internal static class SiblingPipeline
{
    /// <summary>How often the call may be tried, from its row.</summary>
    public static readonly ResiliencePropertyKey<int> Attempts = new("customs.attempts");

    private const int MostAttempts = 5;

    public static ResiliencePipeline Make(string sibling, TimeProvider time) => new ResiliencePipelineBuilder { Name = sibling, TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = MostAttempts,
            Delay = TimeSpan.FromMilliseconds(20),
            MaxDelay = TimeSpan.FromMilliseconds(500),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = a => ValueTask.FromResult(Is(a.Outcome.Exception, StatusCode.Unavailable)
                && a.AttemptNumber + 1 < a.Context.Properties.GetValue(Attempts, 1)),
        })
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            FailureRatio = 0.5,
            MinimumThroughput = 20,
            SamplingDuration = TimeSpan.FromSeconds(10),
            BreakDuration = TimeSpan.FromSeconds(1),
            ShouldHandle = a => ValueTask.FromResult(Is(a.Outcome.Exception, StatusCode.Unavailable) || Is(a.Outcome.Exception, StatusCode.DeadlineExceeded)),
        })
        .Build();

    private static bool Is(Exception? e, StatusCode status) => e is RpcException rpc && rpc.StatusCode == status;
}
