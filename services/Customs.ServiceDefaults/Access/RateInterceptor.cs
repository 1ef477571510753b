using System.Threading.RateLimiting;
using Grpc.Core;

namespace Customs.ServiceDefaults;

/// <summary>
/// Takes so many calls a second of one caller and no more: a token bucket of two seconds. Callers are told apart by their subject, unknown ones by their address,
/// and those get a fiftieth. Services of the suite and the health check are not limited; a stream counts as one call, its messages have back-pressure of their own.
/// </summary>
public sealed class RateInterceptor : GateInterceptor, IDisposable
{
    private const int UnknownShare = 50;

    private readonly PartitionedRateLimiter<ServerCallContext> limiter;

    /// <summary>Reads <see cref="SuiteSettings.CallsPerSecond"/>.</summary>
    public RateInterceptor(SuiteSettings settings)
    {
        var known = Bucket(settings.CallsPerSecond);
        var unknown = Bucket(Math.Max(settings.CallsPerSecond / UnknownShare, 1));
        limiter = PartitionedRateLimiter.Create<ServerCallContext, string>(context => Caller.TryFrom(context) switch
        {
            { } service when service.Is(Common.V1.Role.Service) => RateLimitPartition.GetNoLimiter("services"),
            { } caller => RateLimitPartition.GetTokenBucketLimiter("s " + caller.Subject, _ => known),
            _ => RateLimitPartition.GetTokenBucketLimiter("a " + context.GetHttpContext().Connection.RemoteIpAddress, _ => unknown),
        }, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();

    /// <inheritdoc/>
    protected override void Check(ServerCallContext context, object? request)
    {
        if (context.Method.StartsWith("/grpc.health.v1.Health/", StringComparison.Ordinal))
        {
            return;
        }

        using var lease = limiter.AttemptAcquire(context);
        if (!lease.IsAcquired)
        {
            throw Rpc.TooManyCalls(lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1));
        }
    }

    private static TokenBucketRateLimiterOptions Bucket(int perSecond) => new()
    {
        TokenLimit = 2 * perSecond,
        TokensPerPeriod = Math.Max(perSecond / 10, 1),
        ReplenishmentPeriod = TimeSpan.FromSeconds(perSecond < 10 ? 1.0 / perSecond : 0.1),
        QueueLimit = 0,
        AutoReplenishment = true,
    };
}
