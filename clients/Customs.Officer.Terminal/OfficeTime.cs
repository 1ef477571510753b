namespace Customs.Officer.Terminal;

/// <summary>The machine's clock, told in the time zone of the office: a server in another zone, reached over SSH, shows the office's time.</summary>
/// <param name="zone">The zone.</param>
internal sealed class OfficeTime(TimeZoneInfo zone) : TimeProvider
{
    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => zone;
}
