namespace Customs.Referral;

/// <summary>Who stands in for whom at the desks.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Principal">Subject of who is stood in for.</param>
/// <param name="Delegate">Subject of who stands in.</param>
/// <param name="From">First instant.</param>
/// <param name="Until">Last instant.</param>
/// <param name="Reason">Why.</param>
/// <param name="SetBy">Subject of who set it.</param>
public sealed record Delegation(long Number, string Principal, string Delegate, DateTimeOffset From, DateTimeOffset Until, string Reason, string SetBy)
{
    /// <summary>Days that a delegation lasts at most.</summary>
    public const int MostDays = 92;

    /// <summary>When it was ended early; null when it was not.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Whether it holds at an instant.</summary>
    public bool Holds(DateTimeOffset at) => From <= at && at <= Until && !(RevokedAt <= at);

    /// <summary>Why it can not be set; null when it can.</summary>
    /// <param name="isSupervisor">Whether who sets it is a supervisor.</param>
    /// <param name="at">Now.</param>
    public string? WhyNotSet(bool isSupervisor, DateTimeOffset at) =>
        Principal == Delegate ? "nobody stands in for himself"
        : Principal != SetBy && !isSupervisor ? "only a supervisor sets who stands in for another"
        : Until <= From || Until <= at ? "it ends before it begins, or has ended"
        : Until - From > TimeSpan.FromDays(MostDays) ? $"it lasts at most {MostDays} days"
        : null;
}
