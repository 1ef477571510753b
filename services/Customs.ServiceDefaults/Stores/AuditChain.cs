using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Customs.Common.V1;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

namespace Customs.ServiceDefaults;

/// <summary>
/// The hash chain of a resource: SHA-256 over the previous hash, the sequence and the time in microseconds (both eight bytes, big-endian), then resource, act, actor and each detail's key
/// and value in ordinal order of the keys, each as its length in bytes (four bytes, big-endian) and its UTF-8.
/// </summary>
public static class AuditChain
{
    /// <summary>The hash of an event, from everything in it but its own hash.</summary>
    public static byte[] Hash(AuditEvent audited)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(audited.PreviousHash.Span);
        Span<byte> numbers = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(numbers, audited.Sequence);
        BinaryPrimitives.WriteInt64BigEndian(numbers[8..], (audited.ActTime.Seconds * 1_000_000) + (audited.ActTime.Nanos / 1_000));
        hash.AppendData(numbers);
        Append(hash, audited.Resource);
        Append(hash, audited.Act);
        Append(hash, audited.Actor);
        foreach (var (key, value) in audited.Details.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            Append(hash, key);
            Append(hash, value);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>The first event of one resource's chain that is not as it was written: changed, or not following the one before; null when the chain is whole.</summary>
    /// <param name="events">The chain in order of sequence, from its first event.</param>
    public static AuditEvent? FirstBroken(IEnumerable<AuditEvent> events)
    {
        var previous = ByteString.Empty;
        foreach (var audited in events)
        {
            if (audited.PreviousHash != previous || !audited.Hash.Span.SequenceEqual(Hash(audited)))
            {
                return audited;
            }

            previous = audited.Hash;
        }

        return null;
    }

    /// <summary>The row as the protos tell it.</summary>
    public static AuditEvent ToMessage(AuditRow row)
    {
        var message = new AuditEvent
        {
            Sequence = row.Sequence,
            Resource = row.Resource,
            Act = row.Act,
            Actor = row.Actor,
            ActTime = Timestamp.FromDateTimeOffset(row.ActTime),
            PreviousHash = ByteString.CopyFrom(row.PreviousHash),
            Hash = ByteString.CopyFrom(row.Hash),
        };
        message.Details.Add(JsonSerializer.Deserialize<Dictionary<string, string>>(row.Details)!);
        return message;
    }

    /// <summary>The next row of a chain.</summary>
    internal static AuditRow Next(AuditEvent audited, byte[] previousHash)
    {
        audited.PreviousHash = ByteString.CopyFrom(previousHash);
        return new AuditRow
        {
            Sequence = audited.Sequence,
            Resource = audited.Resource,
            Act = audited.Act,
            Actor = audited.Actor,
            ActTime = audited.ActTime.ToDateTimeOffset(),
            Details = JsonSerializer.Serialize(new SortedDictionary<string, string>(audited.Details, StringComparer.Ordinal)),
            PreviousHash = previousHash,
            Hash = Hash(audited),
        };
    }

    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
