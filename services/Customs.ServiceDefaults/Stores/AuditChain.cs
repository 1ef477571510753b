using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Customs.Common.V1;
using Customs.Proof;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

namespace Customs.ServiceDefaults;

/// <summary>The hash chain of a resource: what stands in the store, as it was written and as it is told. <see cref="HashInput"/> says what a hash is over.</summary>
public static class AuditChain
{
    /// <summary>The hash of an event, from everything in it but its own hash.</summary>
    public static byte[] Hash(AuditEvent audited)
    {
        var input = new HashInput();
        input.Begin(audited.PreviousHash.Span, audited.Sequence, (audited.ActTime.Seconds * 1_000_000) + (audited.ActTime.Nanos / 1_000));
        input.Add(audited.Resource);
        input.Add(audited.Act);
        input.Add(audited.Actor);
        foreach (var (key, value) in audited.Details.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            input.Add(key);
            input.Add(value);
        }

        var hash = new byte[32];
        input.Finish(hash);
        return hash;
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
            Details = WriteDetails(audited.Details),
            PreviousHash = previousHash,
            Hash = Hash(audited),
        };
    }

    /// <summary>Reads details; false when they are not written as the store writes them.</summary>
    internal static bool TryReadDetails(string text, [NotNullWhen(true)] out IReadOnlyDictionary<string, string>? details)
    {
        try
        {
            details = JsonSerializer.Deserialize<Dictionary<string, string>>(text);
            return details is not null && WriteDetails(details) == text;
        }
        catch (JsonException)
        {
            details = null;
            return false;
        }
    }

    private static string WriteDetails(IEnumerable<KeyValuePair<string, string>> details) =>
        JsonSerializer.Serialize(new SortedDictionary<string, string>(details.ToDictionary(d => d.Key, d => d.Value), StringComparer.Ordinal));
}
