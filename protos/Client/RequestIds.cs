using System.Security.Cryptography;
using System.Text;

namespace Customs.Client;

/// <summary>Makes request ids for messages that may be sent twice without anybody knowing: after a crash, or because somebody put the same file down again.</summary>
public static class RequestIds
{
    /// <summary>The id of a content: equal contents in one scope have equal ids, in the form of a UUID of version 4.</summary>
    /// <param name="scope">What keeps contents apart that are equal and not the same: a history scope.</param>
    /// <param name="content">The content.</param>
    public static string OfContent(string scope, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(scope));
        hash.AppendData([0]);
        hash.AppendData(content);
        var id = hash.GetHashAndReset().AsSpan(0, 16);
        id[6] = (byte)((id[6] & 0x0F) | 0x40);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true).ToString();
    }
}
