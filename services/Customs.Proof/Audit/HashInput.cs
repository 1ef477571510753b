using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Customs.Proof;

/// <summary>
/// What the hash of an audit event is over: the previous hash, the sequence and the time in microseconds (both eight bytes, big-endian), then resource, act, actor and each detail's key and value in
/// ordinal order of the keys, each as its length in bytes (four bytes, big-endian) and its UTF-8. One is used for many events, one after the other; not for two threads.
/// </summary>
public sealed class HashInput
{
    private byte[] bytes = new byte[512];
    private int length;

    /// <summary>Begins an event.</summary>
    /// <param name="previous">Hash of the event before it on the same resource; empty for the first.</param>
    /// <param name="sequence">Number of the event in its service.</param>
    /// <param name="micros">Time in microseconds since 1970, UTC.</param>
    public void Begin(ReadOnlySpan<byte> previous, long sequence, long micros)
    {
        length = 0;
        previous.CopyTo(Take(previous.Length));
        BinaryPrimitives.WriteInt64BigEndian(Take(8), sequence);
        BinaryPrimitives.WriteInt64BigEndian(Take(8), micros);
    }

    /// <summary>Adds a text in UTF-8.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        BinaryPrimitives.WriteInt32BigEndian(Take(4), text.Length);
        text.CopyTo(Take(text.Length));
    }

    /// <summary>Adds a text.</summary>
    public void Add(string text)
    {
        var count = Encoding.UTF8.GetByteCount(text);
        BinaryPrimitives.WriteInt32BigEndian(Take(4), count);
        Encoding.UTF8.GetBytes(text, Take(count));
    }

    /// <summary>The hash of the event that was begun, 32 bytes.</summary>
    public void Finish(Span<byte> hash) => SHA256.HashData(bytes.AsSpan(0, length), hash);

    private Span<byte> Take(int count)
    {
        if (bytes.Length - length < count)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + count));
        }

        var taken = bytes.AsSpan(length, count);
        length += count;
        return taken;
    }
}
