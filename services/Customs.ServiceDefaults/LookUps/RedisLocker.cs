using Microsoft.Extensions.Logging;
using StackExchange.Redis;
using ZiggyCreatures.Caching.Fusion.Locking.Distributed;

namespace Customs.ServiceDefaults;

/// <summary>Lets one node of many make an answer while the others wait: SET NX with an expiry, and a compare-and-delete. Redis away means no lock, and each node makes its own.</summary>
internal sealed class RedisLocker(RedisConnection redis, TimeProvider time) : IFusionCacheDistributedLocker
{
    private static readonly TimeSpan Expiry = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    public async ValueTask<object?> AcquireLockAsync(
        string cacheName, string cacheInstanceId, string operationId, string key, string lockName, TimeSpan timeout, ILogger? logger, CancellationToken token)
    {
        var mine = cacheInstanceId + operationId;
        var start = time.GetTimestamp();
        try
        {
            var database = (await redis.GetAsync()).GetDatabase();
            do
            {
                if (await database.LockTakeAsync(lockName, mine, Expiry))
                {
                    return mine;
                }

                await Task.Delay(Pause, time, token);
            }
            while (timeout == Timeout.InfiniteTimeSpan || time.GetElapsedTime(start) < timeout);
        }
        catch (RedisException)
        {
            // No lock: doing the work twice is better than not doing it.
        }

        return null;
    }

    public object? AcquireLock(
        string cacheName, string cacheInstanceId, string operationId, string key, string lockName, TimeSpan timeout, ILogger? logger, CancellationToken token) =>
        AcquireLockAsync(cacheName, cacheInstanceId, operationId, key, lockName, timeout, logger, token).AsTask().GetAwaiter().GetResult();

    public async ValueTask ReleaseLockAsync(
        string cacheName, string cacheInstanceId, string operationId, string key, string lockName, object? lockObject, ILogger? logger, CancellationToken token)
    {
        if (lockObject is not string mine)
        {
            return;
        }

        try
        {
            await (await redis.GetAsync()).GetDatabase().LockReleaseAsync(lockName, mine, CommandFlags.FireAndForget);
        }
        catch (RedisException)
        {
            // The lock ends by itself.
        }
    }

    public void ReleaseLock(
        string cacheName, string cacheInstanceId, string operationId, string key, string lockName, object? lockObject, ILogger? logger, CancellationToken token) =>
        ReleaseLockAsync(cacheName, cacheInstanceId, operationId, key, lockName, lockObject, logger, token).AsTask().GetAwaiter().GetResult();
}
