using Date = Google.Type.Date;

namespace Customs.ServiceDefaults;

/// <summary>Days between the core and the wire.</summary>
public static class Dates
{
    /// <summary>The wire form; null for no day.</summary>
    public static Date? ToWire(DateOnly? day) => day is { } d ? new Date { Year = d.Year, Month = d.Month, Day = d.Day } : null;

    /// <summary>The core form; null for no day, or one that does not exist.</summary>
    public static DateOnly? ToCore(Date? wire) =>
        wire is { Year: >= 1 and <= 9999, Month: >= 1 and <= 12, Day: >= 1 } && wire.Day <= DateTime.DaysInMonth(wire.Year, wire.Month) ? new DateOnly(wire.Year, wire.Month, wire.Day) : null;

    /// <summary>Reads a day that a caller sent: absent is null, one that does not exist is a violation.</summary>
    /// <exception cref="Grpc.Core.RpcException">INVALID_ARGUMENT naming the field.</exception>
    public static DateOnly? Read(Date? wire, string field) =>
        wire is null ? null : ToCore(wire) ?? throw Rpc.InvalidArgument(field, "is not a day of the calendar");
}
