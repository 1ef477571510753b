using System.Buffers.Binary;
using Google.Protobuf;
using ZiggyCreatures.Caching.Fusion.Internals.Distributed;

namespace Customs.ServiceDefaults;

/// <summary>Writes and reads one kind of cached entry.</summary>
internal interface IEnvelope
{
    byte[] Write(object entry);

    object? Read(byte[] data);
}

/// <summary>
/// Version 1 of the envelope: byte 1, then the entry's timestamp and logical expiry as the library counts them (eight bytes each, little-endian), then the message.
/// An answer has no tags and its other marks mean nothing under a key that decides it, so they are not kept. A version that is not known is a miss.
/// </summary>
internal sealed class MessageEnvelope<T> : IEnvelope
    where T : class, IMessage<T>, new()
{
    private const byte Version = 1;
    private const int HeaderBytes = 17;

    private static readonly MessageParser<T> Parser = new(() => new T());

    public byte[] Write(object entry)
    {
        var cached = (FusionCacheDistributedEntry<T>)entry;
        var bytes = new byte[HeaderBytes + cached.Value.CalculateSize()];
        bytes[0] = Version;
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(1), cached.Timestamp);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(9), cached.LogicalExpirationTimestamp);
        cached.Value.WriteTo(bytes.AsSpan(HeaderBytes));
        return bytes;
    }

    public object? Read(byte[] data) =>
        data.Length < HeaderBytes || data[0] != Version
            ? null
            : new FusionCacheDistributedEntry<T>(
                Parser.ParseFrom(data.AsSpan(HeaderBytes)),
                BinaryPrimitives.ReadInt64LittleEndian(data.AsSpan(1)),
                BinaryPrimitives.ReadInt64LittleEndian(data.AsSpan(9)),
                tags: null,
                metadata: null);
}
