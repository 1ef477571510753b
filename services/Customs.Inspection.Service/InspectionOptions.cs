using System.ComponentModel.DataAnnotations;
using Customs.Primitives.Calendars;

namespace Customs.Inspection.Service;

/// <summary>Settings of the inspection service, section <c>Inspection</c>. A wrong one stops the start.</summary>
public sealed class InspectionOptions : IValidatableObject
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Inspection";

    /// <summary>Share of the consignments that nothing speaks against and that are examined all the same; 0.01 is one in a hundred. Default 0.01.</summary>
    [Range(0.0, 1.0)]
    public double RandomControlShare { get; init; } = 0.01;

    /// <summary>Earlier declarations that one assessment looks at. Default 200.</summary>
    [Range(0, 5_000)]
    public int HistoryDepth { get; init; } = 200;

    /// <summary>A value that more earlier declarations share than this joins nothing: it is a big forwarder or a shared office. Default 500.</summary>
    [Range(1, 100_000)]
    public int HubSize { get; init; } = 500;

    /// <summary>Days within which consignments of one cluster count as arriving together: they are assessed again when more arrive, and one case takes them all. Default 14.</summary>
    [Range(1, 365)]
    public int ParallelDays { get; init; } = 14;

    /// <summary>Days that earlier declarations are looked back at. Default 730.</summary>
    [Range(1, 36_500)]
    public int HistoryDays { get; init; } = 730;

    /// <summary>Seconds between looks for declarations with checks that could not run. Default 5.</summary>
    [Range(1, 3_600)]
    public int ReassessSeconds { get; init; } = 5;

    /// <summary>Days that messages are kept as they were sent, encrypted. Default 90.</summary>
    [Range(1, 3_650)]
    public int KeepMessageDays { get; init; } = 90;

    /// <summary>Folder with the official schemas (XSD) that XML messages are validated against; folders below it are read too. Empty, the default, validates by the readers alone.</summary>
    public string SchemaFolder { get; init; } = "";

    /// <summary>Declarations that are assessed again in one round after an outage. Default 100.</summary>
    [Range(1, 10_000)]
    public int ReassessBatch { get; init; } = 100;

    /// <summary>Seconds between looks for clocks that warn or end. Default 15.</summary>
    [Range(1, 3_600)]
    public int ClockSeconds { get; init; } = 15;

    /// <summary>Whose working days clocks count where <see cref="OfficeCalendars"/> names no other: DE for the holidays that all German states have, or a state such as DE-HE. Default DE.</summary>
    [Required]
    public string Calendar { get; init; } = "DE";

    /// <summary>Calendars of customs offices by the start of their code: <c>Inspection:OfficeCalendars:DE0073=DE-BY</c>. The longest start counts.</summary>
    public IDictionary<string, string> OfficeCalendars { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The calendar of an office.</summary>
    /// <param name="office">Its code; empty when unknown.</param>
    public WorkingCalendar CalendarOf(string office) =>
        new(OfficeCalendars.Where(o => office.StartsWith(o.Key, StringComparison.Ordinal)).OrderByDescending(o => o.Key.Length).Select(o => o.Value).FirstOrDefault() ?? Calendar);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from calendar in OfficeCalendars.Select(o => KeyValuePair.Create($"{nameof(OfficeCalendars)}:{o.Key}", o.Value)).Prepend(KeyValuePair.Create(nameof(Calendar), Calendar))
        where !WorkingCalendar.Knows(calendar.Value)
        select new ValidationResult($"{calendar.Key} is '{calendar.Value}'; it has to be DE or a German state such as DE-BY", [calendar.Key]);
}
