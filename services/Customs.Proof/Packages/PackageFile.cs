namespace Customs.Proof;

/// <summary>A file of a case package, as its manifest lists it.</summary>
/// <param name="Path">Path in the zip.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">SHA-256, lower-case hexadecimal.</param>
/// <param name="Resource">Resource in the audit trail that has the same hash from intake on; empty for files that were made for the package.</param>
public sealed record PackageFile(string Path, long Size, string Sha256, string Resource)
{
    /// <summary>Name of the manifest.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>Name of the audit file.</summary>
    public const string Audit = "audit.jsonl";

    /// <summary>Form and version that the manifest names.</summary>
    public const string Form = "customs-case-package/1";

    /// <summary>What the comment of the zip begins with; the SHA-256 of every byte before the hash follows.</summary>
    internal const string Seal = "sha256:";

    /// <summary>Whether a path stays in the folder it is unpacked to, on any system.</summary>
    internal static bool IsSafe(string path) =>
        path.Length is > 0 and <= 120 && path.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '/') && path.Split('/').All(p => p.Length > 0 && p.Trim('.').Length > 0);
}
