using System.IO.Compression;

namespace Customs.Screening.Lists;

/// <summary>Opens packed files, told by their first bytes, within bounds.</summary>
internal static class Unpacking
{
    /// <summary>No official list is a quarter of this; more is an attack or a mistake.</summary>
    private const int MaxBytes = 512 * 1024 * 1024;

    /// <summary>The file with its content unpacked into memory.</summary>
    public static SourceFile Open(SourceFile file)
    {
        var raw = ReadAll(file.Content);
        return raw.GetBuffer().AsSpan(0, (int)Math.Min(4, raw.Length)) switch
        {
            [0x1F, 0x8B, ..] => new SourceFile(Trim(file.Name, ".gz"), Gunzip(raw)),
            [(byte)'P', (byte)'K', 3, 4] => Unzip(raw),
            _ => new SourceFile(file.Name, raw),
        };
    }

    private static MemoryStream Gunzip(MemoryStream raw)
    {
        using var gzip = new GZipStream(raw, CompressionMode.Decompress);
        var content = ReadAll(gzip);

        // GZipStream stops quietly at a truncated end; the trailer holds the length modulo 2^32.
        var trailer = raw.GetBuffer().AsSpan((int)raw.Length - 4, 4);
        if (BitConverter.ToUInt32(trailer) != (uint)content.Length)
        {
            throw new UnreadableListException("the gzip file is truncated or damaged");
        }

        return content;
    }

    private static SourceFile Unzip(MemoryStream raw)
    {
        using var zip = new ZipArchive(raw, ZipArchiveMode.Read);
        var entry = zip.Entries.Where(e => e.Length > 0).OrderByDescending(e => e.Length).FirstOrDefault()
            ?? throw new UnreadableListException("the zip file holds no file");
        using var content = entry.Open();
        return new SourceFile(entry.Name, ReadAll(content));
    }

    private static MemoryStream ReadAll(Stream source)
    {
        var copy = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while ((count = source.Read(buffer)) > 0)
        {
            copy.Write(buffer, 0, count);
            if (copy.Length > MaxBytes)
            {
                throw new UnreadableListException("the file is larger than any official list");
            }
        }

        copy.Position = 0;
        return copy;
    }

    private static string Trim(string name, string ending) =>
        name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length] : name;
}
