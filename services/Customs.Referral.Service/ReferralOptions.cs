using System.ComponentModel.DataAnnotations;

namespace Customs.Referral.Service;

/// <summary>Settings of the referral service, section <c>Referral</c>. A wrong one stops the start.</summary>
public sealed class ReferralOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Referral";

    /// <summary>Seconds between looks for waits that end and answers that are overdue. Default 15.</summary>
    [Range(1, 3_600)]
    public int ClockSeconds { get; init; } = 15;
}
