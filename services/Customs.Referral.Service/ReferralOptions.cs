using System.ComponentModel.DataAnnotations;

namespace Customs.Referral.Service;

/// <summary>Settings of the referral service, section <c>Referral</c>. A wrong one stops the start.</summary>
public sealed class ReferralOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Referral";

    /// <summary>Most megabytes (1,048,576 bytes) of one file of evidence. Default 25.</summary>
    [Range(1, 1_000)]
    public int EvidenceMegabytes { get; init; } = 25;

    /// <summary>Most megabytes of all evidence of one case. Default 250.</summary>
    [Range(1, 100_000)]
    public int CaseMegabytes { get; init; } = 250;

    /// <summary>Seconds between looks for waits that end and answers that are overdue. Default 15.</summary>
    [Range(1, 3_600)]
    public int ClockSeconds { get; init; } = 15;
}
