namespace Customs.Referral.Service;

/// <summary>A file of a case, without its bytes.</summary>
public sealed class EvidenceRow
{
    /// <summary>Resource name: cases/{case}/evidence/{number}.</summary>
    public required string Name { get; init; }

    /// <summary>Case that has it.</summary>
    public required string Case { get; init; }

    /// <summary>Number in the case, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Kind, by its number on the wire.</summary>
    public required int Kind { get; init; }

    /// <summary>Name of the file as it was handed in; never a path here.</summary>
    public required string FileName { get; set; }

    /// <summary>Media type.</summary>
    public required string MediaType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 at intake.</summary>
    public required byte[] Sha256 { get; init; }

    /// <summary>What it shows.</summary>
    public required string Words { get; set; }

    /// <summary>Goods item, package or seal that it belongs to.</summary>
    public required string Subject { get; init; }

    /// <summary>Whether its bytes were erased.</summary>
    public bool Erased { get; set; }
}

/// <summary>A piece of a file, at most 1 MiB.</summary>
public sealed class EvidencePartRow
{
    /// <summary>File.</summary>
    public required string Evidence { get; init; }

    /// <summary>Number of the piece, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>Its bytes.</summary>
    public required byte[] Content { get; init; }
}

/// <summary>One link of a chain of custody. The database refuses to change or delete it.</summary>
public sealed class CustodyRow
{
    /// <summary>File.</summary>
    public required string Evidence { get; init; }

    /// <summary>Number in the chain, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Act, by its name.</summary>
    public required string Act { get; init; }

    /// <summary>Who acted.</summary>
    public required string From { get; init; }

    /// <summary>Who has it from then on; empty where custody does not change.</summary>
    public required string To { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>SHA-256 of the stored bytes at that moment; empty once they are erased.</summary>
    public required byte[] Sha256 { get; init; }

    /// <summary>Why.</summary>
    public required string Words { get; init; }
}
