using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Customs.Proof;

/// <summary>Writes a case package: a zip with its files, the signed manifest of their hashes, and the hash of the whole zip in its comment.</summary>
/// <param name="target">Empty, and can be read and sought.</param>
/// <param name="time">When it is made; the time of every file in it.</param>
public sealed class CasePackageWriter(Stream target, DateTimeOffset time) : IDisposable
{
    private const int HashSigns = 64;

    private readonly ZipArchive zip = new(target, ZipArchiveMode.Create, leaveOpen: true) { Comment = PackageFile.Seal + new string('0', HashSigns) };
    private readonly List<PackageFile> files = [];

    /// <summary>The files so far.</summary>
    public IReadOnlyList<PackageFile> Files => files;

    /// <summary>Adds a file.</summary>
    /// <param name="path">Path: ASCII letters, digits, dot, hyphen, underscore and slash.</param>
    /// <param name="pieces">Its bytes, in pieces.</param>
    /// <param name="resource">Resource in the audit trail that has its hash; empty for none.</param>
    public void Add(string path, IEnumerable<ReadOnlyMemory<byte>> pieces, string resource = "")
    {
        if (!PackageFile.IsSafe(path))
        {
            throw new ArgumentException($"'{path}' is no path of a case package", nameof(path));
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var entry = Create(path).Open();
        var size = 0L;
        foreach (var piece in pieces)
        {
            hash.AppendData(piece.Span);
            entry.Write(piece.Span);
            size += piece.Length;
        }

        files.Add(new PackageFile(path, size, Convert.ToHexStringLower(hash.GetHashAndReset()), resource));
    }

    /// <summary>Ends the package.</summary>
    /// <param name="caseName">The case.</param>
    /// <param name="maker">Who had it made.</param>
    /// <param name="signer">Signs the manifest.</param>
    /// <returns>SHA-256 of the manifest.</returns>
    public byte[] Finish(string caseName, string maker, ProofSigner signer)
    {
        var manifest = Encoding.UTF8.GetBytes(signer.Sign(ManifestOf(caseName, maker)) + "\n");
        using (var entry = Create(PackageFile.Manifest).Open())
        {
            entry.Write(manifest);
        }

        zip.Dispose();
        SealZip();
        return SHA256.HashData(manifest);
    }

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();

    private ZipArchiveEntry Create(string path)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = time;
        return entry;
    }

    private string ManifestOf(string caseName, string maker)
    {
        var line = new StringBuilder($"{{\"package\":\"{PackageFile.Form}\",\"case\":");
        CanonicalJson.Write(line, caseName);
        line.Append(CultureInfo.InvariantCulture, $",\"time\":\"{AuditLine.TimeText(time)}\",\"maker\":");
        CanonicalJson.Write(line, maker);
        line.Append(",\"files\":[");
        foreach (var file in files)
        {
            line.Append(ReferenceEquals(file, files[0]) ? "" : ",").Append("{\"path\":");
            CanonicalJson.Write(line, file.Path);
            line.Append(CultureInfo.InvariantCulture, $",\"size\":{file.Size},\"sha256\":\"{file.Sha256}\",\"resource\":");
            CanonicalJson.Write(line, file.Resource);
            line.Append('}');
        }

        return line.Append("]}").ToString();
    }

    private void SealZip()
    {
        var hash = CasePackageVerifier.HashOf(target, target.Length - HashSigns);
        target.Position = target.Length - HashSigns;
        target.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash)));
        target.Flush();
    }
}
