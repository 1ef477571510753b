using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Microsoft.Extensions.DependencyInjection;
using ZiggyCreatures.Caching.Fusion;

namespace Customs.ServiceDefaults;

/// <summary>Registers the <see cref="LookupCache"/>.</summary>
internal static class LookupRegistration
{
    public static void AddTo(IServiceCollection services, SuiteSettings settings)
    {
        services.AddSingleton<LookupCache>();
        var builder = services.AddFusionCache()
            .WithOptions(Configure)
            .WithDefaultEntryOptions(Configure)
            .WithMemoryCache(new MemoryCache(new MemoryCacheOptions { SizeLimit = settings.CacheEntries }));
        if (settings.Redis is not { } redis)
        {
            return;
        }

        services.AddSingleton(_ => new RedisConnection(redis));
        services.AddHostedService<RedisWatch>();
        builder
            .WithSerializer(new MessageSerializer())
            .WithDistributedCache(s => new RedisCache(new RedisCacheOptions { ConnectionMultiplexerFactory = s.GetRequiredService<RedisConnection>().GetAsync, InstanceName = "customs:" }))
            .WithBackplane(s => new RedisBackplane(s.GetRequiredService<RedisConnection>()))
            .WithDistributedLocker(s => new RedisLocker(s.GetRequiredService<RedisConnection>(), s.GetRequiredService<TimeProvider>()));
    }

    private static void Configure(FusionCacheOptions options)
    {
        options.DistributedCacheCircuitBreakerDuration = TimeSpan.FromSeconds(1);
        options.BackplaneCircuitBreakerDuration = TimeSpan.FromSeconds(1);
        options.AutoRecoveryDelay = TimeSpan.FromSeconds(1);
    }

    // Keys decide their answers, so age does not matter; the times only bound the memory.
    private static void Configure(FusionCacheEntryOptions options)
    {
        options.Duration = TimeSpan.FromHours(1);
        options.DistributedCacheDuration = TimeSpan.FromHours(24);
        options.Size = 1;
        options.DistributedCacheSoftTimeout = TimeSpan.FromMilliseconds(50);
        options.DistributedCacheHardTimeout = TimeSpan.FromMilliseconds(50);
        options.AllowBackgroundDistributedCacheOperations = true;
        options.AllowBackgroundBackplaneOperations = true;
        options.SkipBackplaneNotifications = false;
    }
}
