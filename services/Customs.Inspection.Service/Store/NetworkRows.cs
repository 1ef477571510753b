namespace Customs.Inspection.Service.Store;

/// <summary>A key of the network: how many declarations bear it, who stands behind it, and the cluster that it joins.</summary>
public sealed class NetworkKeyRow
{
    /// <summary>History scope.</summary>
    public required string Scope { get; init; }

    /// <summary>Kind and value: PHONE:60455503187.</summary>
    public required string Text { get; init; }

    /// <summary>Declarations that bear it; no longer counted once it is more than any look-up follows.</summary>
    public int Count { get; set; }

    /// <summary>Who stands behind it, four bytes each.</summary>
    public required byte[] Faces { get; set; }

    /// <summary>Cluster that it joins; empty while it joins none.</summary>
    public string Cluster { get; set; } = "";
}

/// <summary>A cluster of consignments that shared keys join.</summary>
public sealed class ClusterRow
{
    /// <summary>Resource name: clusters/{cluster}, where the last part is that of the declaration with which it began.</summary>
    public required string Name { get; init; }

    /// <summary>History scope.</summary>
    public required string Scope { get; init; }

    /// <summary>Consignments in it.</summary>
    public int Members { get; set; }

    /// <summary>Whether something is known of somebody behind one of its keys.</summary>
    public bool Known { get; set; }

    /// <summary>Whether its members have to be assessed again: it has grown, or a licence of one was written off by another while both were assessed.</summary>
    public bool Grown { get; set; }
}

/// <summary>What is known of somebody, under one of his keys.</summary>
public sealed class KnownRow
{
    /// <summary>History scope.</summary>
    public required string Scope { get; init; }

    /// <summary>Key of the network.</summary>
    public required string Text { get; init; }

    /// <summary>Number of the case, denial or designation.</summary>
    public required string Reference { get; init; }

    /// <summary>Number of the <c>KnownKind</c>.</summary>
    public int Kind { get; init; }

    /// <summary>His name.</summary>
    public required string Party { get; init; }

    /// <summary>Since when, as the number of the day.</summary>
    public int Day { get; init; }

    /// <summary>What is known, in words.</summary>
    public required string Summary { get; set; }

    /// <summary>Declaration whose dossier told it.</summary>
    public required string ToldBy { get; init; }
}

/// <summary>Latest sales of the same goods.</summary>
public sealed class GoodsPeersRow
{
    /// <summary>History scope.</summary>
    public required string Scope { get; init; }

    /// <summary>What counts as the same goods: a family or an HS subheading.</summary>
    public required string Goods { get; init; }

    /// <summary>The sales, as <c>PeerSales</c> writes them.</summary>
    public required byte[] Sales { get; set; }
}

/// <summary>What a declaration writes off a licence.</summary>
public sealed class LicenceUseRow
{
    /// <summary>History scope.</summary>
    public required string Scope { get; init; }

    /// <summary>Type and number of the licence.</summary>
    public required string Licence { get; init; }

    /// <summary>Resource name of the declaration.</summary>
    public required string Declaration { get; init; }

    /// <summary>Unit of the licence.</summary>
    public required string Unit { get; init; }

    /// <summary>Quantity in ten-thousandths.</summary>
    public long Used { get; set; }

    /// <summary>What it told to be left before, in ten-thousandths; null when it told nothing.</summary>
    public long? Told { get; set; }
}

/// <summary>What examinations of a declaration came to, beside what had spoken for them.</summary>
public sealed class ExaminedRow
{
    /// <summary>Resource name of the declaration.</summary>
    public required string Declaration { get; init; }

    /// <summary>Indicators that were hits when it was first examined, between blanks.</summary>
    public required string Hits { get; init; }

    /// <summary>Whether one of its examinations found something.</summary>
    public bool Found { get; set; }

    /// <summary>Whether only the random quota had drawn it.</summary>
    public bool Random { get; init; }
}
