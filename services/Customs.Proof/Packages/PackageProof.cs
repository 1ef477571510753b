namespace Customs.Proof;

/// <summary>What the check of a case package came to.</summary>
/// <param name="Case">The case, as far as the manifest says so.</param>
/// <param name="Maker">Who had it made.</param>
/// <param name="Files">Files that were found whole.</param>
/// <param name="Audit">What the audit file in it came to; null when it was not reached.</param>
/// <param name="Signer">Process that signed.</param>
/// <param name="Authority">SHA-256 of the authority's certificate that was asked; empty when none was at hand.</param>
/// <param name="Problem">What is wrong first; empty when nothing is.</param>
/// <param name="File">Path of the file that is wrong; empty when it is the zip itself.</param>
public sealed record PackageProof(string Case, string Maker, int Files, AuditProof? Audit, string Signer, string Authority, string Problem, string File)
{
    /// <summary>Whether everything holds.</summary>
    public bool Whole => Problem.Length == 0;
}
