namespace Customs.Inspection.Service.Store;

/// <summary>A dossier as it was at one time. An amendment and added facts each make a new one; none is ever changed.</summary>
public sealed class DossierRow
{
    /// <summary>Resource name of the declaration.</summary>
    public required string Declaration { get; init; }

    /// <summary>Number within the declaration, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Version of the declaration.</summary>
    public int Version { get; init; }

    /// <summary>A Dossier message.</summary>
    public required byte[] Dossier { get; init; }

    /// <summary>Why it was made: submitted, amended, facts added.</summary>
    public required string Cause { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}

/// <summary>An assessment with all it rests on, so that it can be made again to the same answer.</summary>
public sealed class AssessmentRow
{
    /// <summary>Resource name of the declaration.</summary>
    public required string Declaration { get; init; }

    /// <summary>Number within the declaration, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Number of the dossier that it judges.</summary>
    public int DossierNumber { get; init; }

    /// <summary>An Assessment message, with the answers of the other services.</summary>
    public required byte[] Assessment { get; init; }

    /// <summary>What the own history added to the dossier: a Dossier message with related consignments and earlier declarations only.</summary>
    public required byte[] History { get; init; }

    /// <summary>Why it was made.</summary>
    public required string Cause { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}

/// <summary>A hold.</summary>
public sealed class HoldRow
{
    /// <summary>Resource name of the declaration.</summary>
    public required string Declaration { get; init; }

    /// <summary>Number within the declaration, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Whether it still keeps the goods.</summary>
    public bool InForce { get; set; }

    /// <summary>When its clock ends, or its first look where that is earlier and nobody has confirmed it; null when neither ends.</summary>
    public DateTimeOffset? ClockEndsAt { get; set; }

    /// <summary>When time next does something to it; null when nothing is left to come.</summary>
    public DateTimeOffset? NextTickAt { get; set; }

    /// <summary>A Hold message.</summary>
    public required byte[] Hold { get; set; }
}

/// <summary>A row of the officer's queue, with the columns that filters and order need.</summary>
public sealed class QueueRow
{
    /// <summary>Resource name of the declaration.</summary>
    public required string Declaration { get; init; }

    /// <summary>Whether it has left the queue.</summary>
    public bool Ended { get; set; }

    /// <summary>Place in the queue; the smallest comes first.</summary>
    public long Rank { get; set; }

    /// <summary>Number of the lane.</summary>
    public int Lane { get; set; }

    /// <summary>Number of the outcome.</summary>
    public int Outcome { get; set; }

    /// <summary>Number of the state.</summary>
    public int State { get; set; }

    /// <summary>Checks that could not run.</summary>
    public int NotPerformed { get; set; }

    /// <summary>MRN.</summary>
    public required string Mrn { get; init; }

    /// <summary>Country of destination.</summary>
    public required string Destination { get; set; }

    /// <summary>Who has taken it; empty while nobody has.</summary>
    public required string TakenBy { get; set; }

    /// <summary>Gates that are closed, each between spaces.</summary>
    public required string Gates { get; set; }

    /// <summary>Parties, goods and reason in lower case, for the filter.</summary>
    public required string Text { get; set; }

    /// <summary>A QueueEntry message.</summary>
    public required byte[] Entry { get; set; }
}

/// <summary>One value by which an earlier declaration is found.</summary>
public sealed class HistoryKeyRow
{
    /// <summary>History scope.</summary>
    public required string Scope { get; init; }

    /// <summary>What the value is: PHONE, CONSIGNEE, SERIAL and so on.</summary>
    public required string Kind { get; init; }

    /// <summary>The value, normalised.</summary>
    public required string Value { get; init; }

    /// <summary>When the declaration was lodged; the latest are looked at first.</summary>
    public DateTimeOffset LodgedAt { get; init; }

    /// <summary>Resource name of the declaration.</summary>
    public required string Declaration { get; init; }

    /// <summary>Name of the party that has it.</summary>
    public string Party { get; init; } = "";

    /// <summary>Country of that party; empty when not told.</summary>
    public string Country { get; init; } = "";

    /// <summary>Its role in words.</summary>
    public string Role { get; init; } = "";
}

/// <summary>What indicators need of an earlier declaration, made once when it is assessed.</summary>
public sealed class HistoryRow
{
    /// <summary>Resource name of the declaration.</summary>
    public required string Declaration { get; init; }

    /// <summary>A Dossier message with one related consignment and the earlier declarations of its items.</summary>
    public required byte[] Facts { get; set; }
}

/// <summary>How far a stream has been read; written in the transaction that did what the stream said.</summary>
public sealed class CursorRow
{
    /// <summary>Name of the stream.</summary>
    public required string Stream { get; init; }

    /// <summary>Sequence of the last event that was dealt with.</summary>
    public long Position { get; set; }
}
