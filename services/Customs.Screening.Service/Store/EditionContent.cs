using System.IO.Compression;

namespace Customs.Screening.Service;

/// <summary>The designations of an edition as the store keeps them: the core's compact form, compressed with Brotli.</summary>
internal static class EditionContent
{
    /// <summary>Packs an edition.</summary>
    public static byte[] Pack(Edition edition)
    {
        using var bytes = new MemoryStream();
        using (var packed = new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            packed.Write(EditionCodec.Encode(edition));
        }

        return bytes.ToArray();
    }

    /// <summary>Unpacks an edition.</summary>
    public static Edition Unpack(byte[] content)
    {
        using var unpacked = new MemoryStream();
        using (var packed = new BrotliStream(new MemoryStream(content), CompressionMode.Decompress))
        {
            packed.CopyTo(unpacked);
        }

        return EditionCodec.Decode(unpacked.ToArray());
    }
}
