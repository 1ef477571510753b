namespace Customs.Referral.Service.Tests;

/// <summary>The system's clock with its hands moved. Timers run as ever, so a leap of days does not fire them a million times.</summary>
internal sealed class ShiftedClock(DateTimeOffset start) : TimeProvider
{
    private readonly DateTimeOffset began = System.GetUtcNow();

    /// <summary>How far it was moved since the start.</summary>
    public TimeSpan Shift { get; set; }

    public override DateTimeOffset GetUtcNow() => start + (System.GetUtcNow() - began) + Shift;
}
