using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;

namespace Customs.ServiceDefaults;

/// <summary>Where a watcher stands in a topic, as an opaque token. It grants nothing: the call that brings it is checked like any other.</summary>
public static class ResumeToken
{
    private const byte Version = 1;

    /// <summary>Writes the token.</summary>
    /// <param name="topic">The topic, or a finer scope: a token for one scope is not read for another.</param>
    /// <param name="position">Number of the last row that was sent.</param>
    public static string Write(string topic, long position)
    {
        var name = Encoding.UTF8.GetBytes(topic);
        var bytes = new byte[9 + name.Length];
        bytes[0] = Version;
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(1), position);
        name.CopyTo(bytes, 9);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads the token; null when it is empty, which means from the beginning.</summary>
    /// <exception cref="Grpc.Core.RpcException">INVALID_ARGUMENT when it is not a token of this topic.</exception>
    public static long? Read(string topic, string token)
    {
        if (token.Length == 0)
        {
            return null;
        }

        return TryRead(topic, token, out var position) ? position : throw Rpc.InvalidArgument("resume_token", "is not a token of this stream; leave it empty to start anew");
    }

    private static bool TryRead(string topic, string token, out long position)
    {
        position = 0;
        if (!Base64Url.IsValid(token))
        {
            return false;
        }

        var bytes = Base64Url.DecodeFromChars(token);
        if (bytes.Length < 9 || bytes[0] != Version || !bytes.AsSpan(9).SequenceEqual(Encoding.UTF8.GetBytes(topic)))
        {
            return false;
        }

        position = BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(1));
        return position >= 0;
    }
}
