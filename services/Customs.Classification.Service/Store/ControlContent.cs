using System.IO.Compression;
using Google.Protobuf;

namespace Customs.Classification.Service;

/// <summary>The entries of an edition as the store keeps them: delimited wire messages, compressed with Brotli.</summary>
internal static class ControlContent
{
    /// <summary>Writes an edition.</summary>
    public static byte[] Write(OfficialEdition edition)
    {
        using var bytes = new MemoryStream();
        using (var packed = new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            foreach (var entry in edition.Entries)
            {
                EntryWire.ToWire(entry, edition.List, edition.From, edition.Source).WriteDelimitedTo(packed);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Reads an edition.</summary>
    public static OfficialEdition Read(ControlEditionRow row)
    {
        using var unpacked = new MemoryStream();
        using (var packed = new BrotliStream(new MemoryStream(row.Content), CompressionMode.Decompress))
        {
            packed.CopyTo(unpacked);
        }

        var entries = new List<OfficialEntry>(row.EntryCount);
        var input = new CodedInputStream(unpacked.GetBuffer(), 0, (int)unpacked.Length);
        while (!input.IsAtEnd)
        {
            var wire = new V1.ControlListEntry();
            input.ReadMessage(wire);
            entries.Add(EntryWire.ToCore(wire));
        }

        return new OfficialEdition(row.List, row.Source, row.Date, entries);
    }
}
