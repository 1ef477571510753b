using System.IO.Compression;
using Google.Protobuf;

namespace Customs.Screening.Service;

/// <summary>The designations of an edition as the store keeps them: delimited wire messages, compressed with Brotli.</summary>
internal static class EditionContent
{
    /// <summary>Writes an edition.</summary>
    public static byte[] Write(Edition edition)
    {
        var key = new EditionKey(edition.List, edition.Date);
        using var bytes = new MemoryStream();
        using (var packed = new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            foreach (var designation in edition.Designations)
            {
                designation.ToWire(key).WriteDelimitedTo(packed);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Reads an edition.</summary>
    public static Edition Read(EditionRow row, byte[] content)
    {
        using var unpacked = new MemoryStream();
        using (var packed = new BrotliStream(new MemoryStream(content), CompressionMode.Decompress))
        {
            packed.CopyTo(unpacked);
        }

        var designations = new List<Designation>(row.DesignationCount);
        var input = new CodedInputStream(unpacked.GetBuffer(), 0, (int)unpacked.Length);
        while (!input.IsAtEnd)
        {
            var wire = new V1.Designation();
            input.ReadMessage(wire);
            designations.Add(DesignationWire.ToCore(wire));
        }

        return new Edition(row.List, row.Date, designations);
    }
}
