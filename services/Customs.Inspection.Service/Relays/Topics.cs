namespace Customs.Inspection.Service.Relays;

/// <summary>Topics of the outbox: what is told to whom. Written in the transaction of the act, read by sequence, delivered at least once.</summary>
internal static class Topics
{
    /// <summary>To the watchers of the queue: QueueEvent.</summary>
    public const string Queue = "queue";

    /// <summary>To the referral service: OpenReferralRequest.</summary>
    public const string Refer = "refer";

    /// <summary>To the referral service: DeliverAnswerRequest.</summary>
    public const string Answer = "answer";

    /// <summary>To the own network: NetworkNews.</summary>
    public const string Network = "network";

    /// <summary>To the referral service: DeliverClockRequest.</summary>
    public const string Clock = "clock";

    /// <summary>To the screening service: RegisterSubjectsRequest.</summary>
    public const string Subjects = "subjects";
}
