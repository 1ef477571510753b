using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Customs.ServiceDefaults;

/// <summary>Tells once a minute that Redis does not answer, however many look-ups had to go on without it.</summary>
internal sealed class RedisWatch(RedisConnection redis, TimeProvider time, ILogger<RedisWatch> logger) : BackgroundService
{
    private int failures;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var connection = await redis.GetAsync();
        connection.ConnectionFailed += Count;
        connection.ErrorMessage += Count;
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), time);
        do
        {
            var counted = Interlocked.Exchange(ref failures, 0);
            if (counted > 0 || !connection.IsConnected)
            {
                Log.RedisAway(logger, counted);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Count(object? sender, RedisErrorEventArgs e) => Interlocked.Increment(ref failures);

    private void Count(object? sender, ConnectionFailedEventArgs e) => Interlocked.Increment(ref failures);
}
