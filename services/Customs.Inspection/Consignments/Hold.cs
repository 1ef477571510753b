using Customs.Primitives;

namespace Customs.Inspection.Consignments;

/// <summary>A hold on a consignment or a part of it.</summary>
public sealed record Hold
{
    /// <summary>Number in its consignment, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public HoldState State { get; init; }

    /// <summary>Why.</summary>
    public required HoldReason Reason { get; init; }

    /// <summary>Legal basis as the officer chose it.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>What is held.</summary>
    public required HoldSubject Subject { get; init; }

    /// <summary>The officer's words.</summary>
    public string Words { get; init; } = "";

    /// <summary>Who placed it.</summary>
    public required string Officer { get; init; }

    /// <summary>Subject of whom the officer acted for; empty when for himself.</summary>
    public string OfficerFor { get; init; } = "";

    /// <summary>Who confirmed it as the second identity; null before.</summary>
    public Identity? ConfirmedBy { get; init; }

    /// <summary>When it was confirmed.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>When it was placed.</summary>
    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>Its clock.</summary>
    public required StatutoryClock Clock { get; init; }

    /// <summary>Desk it was sent to: desks/{desk}; empty before.</summary>
    public string Desk { get; init; } = "";

    /// <summary>Question to the desk.</summary>
    public string Question { get; init; } = "";

    /// <summary>Case at the desk: cases/{case}; empty before the desk has it.</summary>
    public string Case { get; init; } = "";

    /// <summary>How far the referral has come.</summary>
    public ReferralReceipt Receipt { get; init; } = new();

    /// <summary>The desk's decision, once there is one.</summary>
    public HoldDecision? Decision { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Counts the changes of the hold.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Whether it still keeps the goods.</summary>
    public bool InForce => State is HoldState.Placed or HoldState.Referred;

    /// <summary>Who placed it, as a rule about two persons sees him.</summary>
    public Identity Placer => new(Officer) { OnBehalfOf = OfficerFor };

    /// <summary>Whether it lasts beyond the first look and no second identity has confirmed it.</summary>
    public bool IsUnconfirmed => Clock.FirstLookEndsAt is not null && ConfirmedBy is null;
}

/// <summary>How far a referral has come. A time that is null has not been reached.</summary>
public sealed record ReferralReceipt
{
    /// <summary>Sent by the officer.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Delivered to the desk.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>Read at the desk.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>Taken by an officer of the desk.</summary>
    public DateTimeOffset? TakenAt { get; init; }

    /// <summary>Decided.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>What the desk asks back; empty when nothing is open.</summary>
    public string AskedBack { get; init; } = "";

    /// <summary>The officer's answer.</summary>
    public string Answer { get; init; } = "";
}
