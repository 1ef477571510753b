namespace Customs.Testing;

/// <summary>The system's clock, ahead by as much as a test says. Timers run in real time, so that days pass at once without millions of ticks in between.</summary>
public sealed class ShiftedTime : TimeProvider
{
    private long _ahead;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ahead));

    /// <summary>Goes ahead.</summary>
    public void Advance(TimeSpan by) => Interlocked.Add(ref _ahead, by.Ticks);

    /// <summary>Goes to a time that is to come.</summary>
    public void AdvanceTo(DateTimeOffset to) => Advance(to - GetUtcNow());
}
