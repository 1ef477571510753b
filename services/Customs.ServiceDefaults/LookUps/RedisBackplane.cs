using StackExchange.Redis;
using ZiggyCreatures.Caching.Fusion;
using ZiggyCreatures.Caching.Fusion.Backplane;

namespace Customs.ServiceDefaults;

/// <summary>Tells the other nodes over Redis pub/sub what changed in the cache. Own code, because the library's satellite package is not to be had.</summary>
internal sealed class RedisBackplane(RedisConnection redis) : IFusionCacheBackplane
{
    private IConnectionMultiplexer? connection;
    private ISubscriber? subscriber;
    private RedisChannel channel;
    private EventHandler<ConnectionFailedEventArgs>? restored;

    public void Subscribe(BackplaneSubscriptionOptions options) => SubscribeAsync(options).AsTask().GetAwaiter().GetResult();

    public async ValueTask SubscribeAsync(BackplaneSubscriptionOptions options)
    {
        connection = await redis.GetAsync();
        subscriber = connection.GetSubscriber();
        channel = RedisChannel.Literal(options.ChannelName!);
        await subscriber.SubscribeAsync(channel, (_, value) => Receive(options, value));
        restored = (_, e) =>
        {
            if (e.ConnectionType == ConnectionType.Subscription)
            {
                options.ConnectHandler?.Invoke(new BackplaneConnectionInfo(true));
            }
        };
        connection.ConnectionRestored += restored;
        options.ConnectHandler?.Invoke(new BackplaneConnectionInfo(false));
    }

    public void Unsubscribe() => UnsubscribeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask UnsubscribeAsync()
    {
        if (connection is not null && restored is not null)
        {
            connection.ConnectionRestored -= restored;
        }

        if (subscriber is not null)
        {
            await subscriber.UnsubscribeAsync(channel, flags: CommandFlags.FireAndForget);
        }
    }

    public void Publish(BackplaneMessage message, FusionCacheEntryOptions options, CancellationToken token = default) =>
        subscriber?.Publish(channel, BackplaneMessage.ToByteArray(message));

    public async ValueTask PublishAsync(BackplaneMessage message, FusionCacheEntryOptions options, CancellationToken token = default)
    {
        if (subscriber is not null)
        {
            await subscriber.PublishAsync(channel, BackplaneMessage.ToByteArray(message));
        }
    }

    // Whatever else is sent on the channel is not ours.
    private static void Receive(BackplaneSubscriptionOptions options, RedisValue value)
    {
        if ((byte[]?)value is { Length: > 0 } bytes && BackplaneMessage.FromByteArray(bytes) is { } message && message.IsValid())
        {
            options.IncomingMessageHandler?.Invoke(message);
        }
    }
}
