using System.IO.Compression;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;

namespace Customs.Proof;

/// <summary>Proves a case package without any suite: every file is the one of the signed manifest and nothing else is in it, the audit trail is whole, what was taken in is what the trail says, and no byte of the zip was changed.</summary>
public sealed class CasePackageVerifier
{
    private const int HashSigns = 64;
    private const int MostManifestBytes = 16 << 20;

    private readonly X509Certificate2? authority;
    private readonly Dictionary<string, string> hashesOfTrail = new(StringComparer.Ordinal);
    private List<PackageFile> listed = [];
    private PackageProof proof = new("", "", 0, null, "", "", "", "");

    private CasePackageVerifier(X509Certificate2? authority) => this.authority = authority;

    /// <summary>Proves it. The first thing that is wrong ends the proof.</summary>
    /// <param name="package">The zip; can be sought.</param>
    /// <param name="authority">Certificate of the authority that has to stand behind the signatures; null when none is at hand.</param>
    public static PackageProof Prove(Stream package, X509Certificate2? authority)
    {
        var verifier = new CasePackageVerifier(authority);
        try
        {
            using var zip = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
            if (verifier.ReadManifest(zip) && verifier.CheckFiles(zip) && verifier.CheckAudit(zip) && verifier.CheckTrail())
            {
                verifier.CheckSeal(package, zip.Comment);
            }
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException or IOException)
        {
            verifier.Fail("", $"the zip can not be read: {e.Message}");
        }

        return verifier.proof;
    }

    /// <summary>SHA-256 of the first bytes of a stream.</summary>
    internal static byte[] HashOf(Stream stream, long count)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new byte[1 << 16];
        stream.Position = 0;
        while (count > 0)
        {
            var read = stream.Read(bytes, 0, (int)Math.Min(count, bytes.Length));
            if (read == 0)
            {
                throw new EndOfStreamException("it is shorter than it was");
            }

            hash.AppendData(bytes, 0, read);
            count -= read;
        }

        return hash.GetHashAndReset();
    }

    private bool ReadManifest(ZipArchive zip)
    {
        if (zip.Entries.Count(e => e.FullName == PackageFile.Manifest) != 1)
        {
            return Fail(PackageFile.Manifest, "there is not exactly one manifest");
        }

        var entry = zip.GetEntry(PackageFile.Manifest)!;
        if (entry.Length > MostManifestBytes)
        {
            return Fail(PackageFile.Manifest, "the manifest is too long to be one");
        }

        using var reader = new StreamReader(entry.Open(), new UTF8Encoding(false, throwOnInvalidBytes: true));
        var text = reader.ReadToEnd();
        if (!text.EndsWith('\n') || !SignedLine.TryRead(text[..^1], authority, out var signed, out _))
        {
            return Fail(PackageFile.Manifest, "the manifest is not what was signed");
        }

        try
        {
            var content = signed!.Content;
            if (content.GetProperty("package").GetString() != PackageFile.Form)
            {
                return Fail(PackageFile.Manifest, $"it is no {PackageFile.Form}");
            }

            listed = [.. content.GetProperty("files").EnumerateArray().Select(f => new PackageFile(
                f.GetProperty("path").GetString()!, f.GetProperty("size").GetInt64(), f.GetProperty("sha256").GetString()!, f.GetProperty("resource").GetString()!))];
            proof = proof with { Case = content.GetProperty("case").GetString()!, Maker = content.GetProperty("maker").GetString()!, Signer = signed.Signer, Authority = signed.Authority };
            return true;
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or JsonException)
        {
            return Fail(PackageFile.Manifest, "the manifest lacks what a case package lists");
        }
    }

    private bool CheckFiles(ZipArchive zip)
    {
        foreach (var file in listed)
        {
            var entries = zip.Entries.Where(e => e.FullName == file.Path).ToList();
            if (entries.Count != 1 || !PackageFile.IsSafe(file.Path))
            {
                return Fail(file.Path, entries.Count == 0 ? "the file is missing" : "the file can not be told apart");
            }

            if (entries[0].Length != file.Size || HashOf(entries[0], file.Size) != file.Sha256)
            {
                return Fail(file.Path, "the file is not the one of the manifest");
            }

            proof = proof with { Files = proof.Files + 1 };
        }

        var known = listed.Select(f => f.Path).Append(PackageFile.Manifest).ToHashSet(StringComparer.Ordinal);
        return zip.Entries.FirstOrDefault(e => !known.Contains(e.FullName)) is not { } other || Fail(other.FullName, "the manifest does not list the file");
    }

    private bool CheckAudit(ZipArchive zip)
    {
        if (zip.GetEntry(PackageFile.Audit) is not { } entry || listed.TrueForAll(f => f.Path != PackageFile.Audit))
        {
            return Fail(PackageFile.Audit, "there is no audit trail");
        }

        using var verifier = new AuditFileVerifier(authority);
        var bytes = new byte[1 << 16];
        using (var stream = entry.Open())
        {
            int read;
            while ((read = stream.Read(bytes)) > 0)
            {
                verifier.Take(bytes.AsSpan(0, read));
            }
        }

        proof = proof with { Audit = verifier.Finish() };
        if (!proof.Audit.Whole)
        {
            return Fail(PackageFile.Audit, proof.Audit.Problem);
        }

        ReadHashes(entry);
        return true;
    }

    // The lines were proved, so they can be read as any JSON.
    private void ReadHashes(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.TryGetProperty("act", out var act) && act.GetString() is "EvidenceTakenIn" or "DeclarationFrozen"
                && document.RootElement.GetProperty("details").TryGetProperty("sha256", out var hash))
            {
                hashesOfTrail.TryAdd(document.RootElement.GetProperty("resource").GetString()!, hash.GetString()!);
            }
        }
    }

    private bool CheckTrail()
    {
        foreach (var file in listed.Where(f => f.Resource.Length > 0))
        {
            if (!hashesOfTrail.TryGetValue(file.Resource, out var hash) || hash != file.Sha256)
            {
                return Fail(file.Path, $"the audit trail does not say that {file.Resource} came in with these bytes");
            }
        }

        return true;
    }

    private void CheckSeal(Stream package, string comment)
    {
        if (comment.Length != PackageFile.Seal.Length + HashSigns || !comment.StartsWith(PackageFile.Seal, StringComparison.Ordinal)
            || comment[PackageFile.Seal.Length..] != Convert.ToHexStringLower(HashOf(package, package.Length - HashSigns)))
        {
            Fail("", "a byte of the zip beside the files was changed");
        }
    }

    private bool Fail(string file, string problem)
    {
        proof = proof with { File = file, Problem = problem };
        return false;
    }

    // No more is unpacked than the manifest says, whatever the zip claims.
    private static string HashOf(ZipArchiveEntry entry, long size)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var stream = entry.Open();
        var bytes = new byte[1 << 16];
        int read;
        while ((read = stream.Read(bytes)) > 0 && (size -= read) >= 0)
        {
            hash.AppendData(bytes, 0, read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
