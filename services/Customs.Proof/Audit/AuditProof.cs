namespace Customs.Proof;

/// <summary>What the check of an audit file came to.</summary>
public sealed record AuditProof
{
    /// <summary>Whether every link holds and the signature fits.</summary>
    public bool Whole => Problem.Length == 0;

    /// <summary>Service whose trail it is, as far as the file says so.</summary>
    public string Service { get; init; } = "";

    /// <summary><c>whole</c> or <c>extract</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Events that were found in order.</summary>
    public long Events { get; init; }

    /// <summary>Number of the last of them.</summary>
    public long Sequence { get; init; }

    /// <summary>Digest over them, hexadecimal.</summary>
    public string Digest { get; init; } = "";

    /// <summary>What is wrong first; empty when nothing is.</summary>
    public string Problem { get; init; } = "";

    /// <summary>Line of the file where it is wrong, from 1; 0 when it is no line's.</summary>
    public long Line { get; init; }

    /// <summary>Number of the event that is wrong; 0 when it can not be told.</summary>
    public long BrokenSequence { get; init; }

    /// <summary>Resource of the event that is wrong; empty when it can not be told.</summary>
    public string BrokenResource { get; init; } = "";

    /// <summary>Process that signed.</summary>
    public string Signer { get; init; } = "";

    /// <summary>SHA-256 of the authority's certificate that was asked; empty when none was at hand.</summary>
    public string Authority { get; init; } = "";

    /// <summary>Heads signed on earlier days that the trail agrees with.</summary>
    public int HeadsMet { get; init; }
}
