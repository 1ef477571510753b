using Customs.Inspection.Consignments;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    /// <summary>A clock that runs.</summary>
    public const string Running = "RUNNING";

    /// <summary>How the clock of a hold stands: RUNNING, WARNED, ENDED or EXPIRED.</summary>
    public static string ClockStateOf(Hold hold) => hold switch
    {
        { State: HoldState.Expired } => "EXPIRED",
        { Clock.Ended: true } => "ENDED",
        { Clock.Warned: true } => "WARNED",
        _ => Running,
    };

    private static V1.StatutoryClock Write(StatutoryClock clock)
    {
        var wire = new V1.StatutoryClock
        {
            LegalBasis = clock.LegalBasis,
            StartTime = Time(clock.StartedAt),
            EndTime = Time(clock.EndsAt),
            WarnTime = Time(clock.WarnAt),
            WorkingDays = clock.WorkingDays,
            Consequence = Codes<ClockConsequence>.Word(clock.Consequence).ToLowerInvariant(),
            SetBy = clock.SetBy,
            Calendar = clock.Calendar,
            Warned = clock.Warned,
            Ended = clock.Ended,
            FirstLookEndTime = Time(clock.FirstLookEndsAt),
        };
        foreach (var extension in clock.Extensions)
        {
            wire.Extensions.Add($"{extension.WorkingDays} working days more: {extension.Reason} ({extension.By}{(extension.ApprovedBy.Length > 0 ? $", approved by {extension.ApprovedBy}" : "")})");
            wire.ExtensionDetails.Add(new V1.ClockExtension
            {
                WorkingDays = extension.WorkingDays, Reason = extension.Reason, By = extension.By, ApprovedBy = extension.ApprovedBy, ExtendTime = Time(extension.At),
            });
        }

        return wire;
    }

    private static StatutoryClock Read(V1.StatutoryClock wire) => new(
        wire.LegalBasis,
        wire.StartTime.ToDateTimeOffset(),
        wire.EndTime?.ToDateTimeOffset(),
        wire.WarnTime?.ToDateTimeOffset(),
        wire.WorkingDays,
        Stored<ClockConsequence>(wire.Consequence.ToUpperInvariant()))
    {
        SetBy = wire.SetBy,
        Calendar = wire.Calendar.Length > 0 ? wire.Calendar : "DE",
        Warned = wire.Warned,
        Ended = wire.Ended,
        FirstLookEndsAt = wire.FirstLookEndTime?.ToDateTimeOffset(),
        Extensions = [.. wire.ExtensionDetails.Select(e => new ClockExtension(e.WorkingDays, e.Reason, e.By, e.ApprovedBy, e.ExtendTime.ToDateTimeOffset()))],
    };
}
