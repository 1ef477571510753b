using System.Collections.Concurrent;
using System.Text.Json;
using Google.Protobuf;
using ZiggyCreatures.Caching.Fusion.Internals.Distributed;
using ZiggyCreatures.Caching.Fusion.Serialization;

namespace Customs.ServiceDefaults;

/// <summary>Writes cached entries for Redis: a protobuf message as its own bytes inside a small envelope, anything else (the library's own marks) as JSON.</summary>
internal sealed class MessageSerializer : IFusionCacheSerializer
{
    private static readonly ConcurrentDictionary<Type, IEnvelope?> Envelopes = new();

    public byte[] Serialize<T>(T? obj) => Of(typeof(T)) is { } envelope ? envelope.Write(obj!) : JsonSerializer.SerializeToUtf8Bytes(obj);

    public T? Deserialize<T>(byte[] data) => Of(typeof(T)) is { } envelope ? (T?)envelope.Read(data) : JsonSerializer.Deserialize<T>(data);

    public ValueTask<byte[]> SerializeAsync<T>(T? obj, CancellationToken token = default) => new(Serialize(obj));

    public ValueTask<T?> DeserializeAsync<T>(byte[] data, CancellationToken token = default) => new(Deserialize<T>(data));

    private static IEnvelope? Of(Type type) => Envelopes.GetOrAdd(type, static t =>
        t.IsGenericType && t.GetGenericTypeDefinition() == typeof(FusionCacheDistributedEntry<>) && typeof(IMessage).IsAssignableFrom(t.GenericTypeArguments[0])
            ? (IEnvelope)Activator.CreateInstance(typeof(MessageEnvelope<>).MakeGenericType(t.GenericTypeArguments[0]))!
            : null);
}
