using System.Security.Cryptography;
using Customs.Screening.Lists;

namespace Customs.Screening.Service;

/// <summary>The files of one import, in the order they were sent.</summary>
internal sealed class ImportFiles(IReadOnlyList<ImportFiles.Part> parts)
{
    /// <summary>SHA-256 over the names and contents.</summary>
    public byte[] Hash { get; } = HashOf(parts);

    /// <summary>The files as a reader takes them.</summary>
    public IReadOnlyList<SourceFile> Open() => [.. parts.Select(p => new SourceFile(p.Name, new MemoryStream(p.Content, writable: false)))];

    private static byte[] HashOf(IReadOnlyList<Part> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(part.Name)));
            hash.AppendData(SHA256.HashData(part.Content));
        }

        return hash.GetHashAndReset();
    }

    /// <summary>One file.</summary>
    /// <param name="Name">Name without folders.</param>
    /// <param name="Content">The bytes.</param>
    internal sealed record Part(string Name, byte[] Content);
}
