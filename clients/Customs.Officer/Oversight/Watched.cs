using Customs.Officer.Cases;
using Customs.Officer.Consignments;
using Customs.Officer.Queue;
using Customs.Officer.Text;

namespace Customs.Officer.Oversight;

/// <summary>Picks what needs a supervisor's eye out of all consignments and cases.</summary>
public static class Watched
{
    /// <summary>A clock that ends sooner is shown. Three days: a weekend, after which it would be too late.</summary>
    public static readonly TimeSpan Near = TimeSpan.FromDays(3);

    /// <summary>A case in which nothing happened for so long is stale; so is a decision that waits for a second person for a day.</summary>
    public static readonly TimeSpan Stale = TimeSpan.FromDays(7);

    /// <summary>The sections, the most urgent row of each first.</summary>
    public static IReadOnlyList<WatchedSection> Sections(IEnumerable<QueueRow> queue, IReadOnlyList<CaseRow>? cases, DateTimeOffset now)
    {
        var open = (cases ?? []).Where(one => !one.Closed).ToList();
        var clocks = queue.Where(row => row.ClockEnds is { } end && end - now < Near && !Told.Finished(row.State)).Select(row => Clock(row, now))
            .Concat(open.Where(one => one.Due is { } due && due - now < Near).Select(one => Clock(one, now)))
            .OrderBy(row => row.Ends).ThenBy(row => row.Name, StringComparer.Ordinal).ToList();
        var eyes = open.Where(one => one.Proposed).OrderBy(one => one.Updated ?? one.Opened).Select(one => Eyes(one, now))
            .Concat(queue.Where(row => row.Second.Length > 0).OrderBy(row => row.Received).Select(row => Eyes(row, now))).ToList();
        var stale = open.Where(one => now - (one.Updated ?? one.Opened) > Stale).OrderBy(one => one.Updated ?? one.Opened).Select(one => Old(one, now)).ToList();
        var unseen = Texts.Of("The cases are not known to this identity.");
        return
        [
            new(Texts.Of("Clocks that end within three days"), clocks, Texts.Of("No clock ends soon.") + (cases is null ? " " + unseen : "")),
            new(Texts.Of("Decisions that wait for a second person"), eyes, cases is null ? unseen : Texts.Of("No decision waits.")),
            new(Texts.Of("Cases without an event for seven days"), stale, cases is null ? unseen : Texts.Of("No case rests.")),
        ];
    }

    private static WatchedRow Clock(QueueRow row, DateTimeOffset now) => new(
        row.Name, row.Mrn, Say.Left(row.ClockEnds!.Value - now), row.ClockEnds.Value - now < TimeSpan.FromDays(1), row.ClockEnds.Value,
        Texts.Fill($"{Told.Of(row.State)}, then {row.ClockMeans}; {(row.TakenBy.Length > 0 ? row.TakenBy : Texts.Of("nobody has it"))}; {row.Exporter} to {row.Consignee} ({row.Destination})"));

    private static WatchedRow Clock(CaseRow one, DateTimeOffset now) => new(
        one.Name, one.Number, Say.Left(one.Due!.Value - now), one.Due.Value - now < TimeSpan.FromDays(1), one.Due.Value, Words(one));

    private static WatchedRow Eyes(CaseRow one, DateTimeOffset now) => new(
        one.Name, one.Number, Say.Age(now - (one.Updated ?? one.Opened)), now - (one.Updated ?? one.Opened) > TimeSpan.FromDays(1), one.Updated ?? one.Opened, Words(one));

    private static WatchedRow Eyes(QueueRow row, DateTimeOffset now) => new(
        row.Name, row.Mrn, Say.Age(now - row.Received), false, row.Received, Texts.Fill($"{row.Second}; {row.Exporter} to {row.Consignee} ({row.Destination})"));

    private static WatchedRow Old(CaseRow one, DateTimeOffset now) => new(one.Name, one.Number, Say.Age(now - (one.Updated ?? one.Opened)), false, one.Updated ?? one.Opened, Words(one));

    private static string Words(CaseRow one) =>
        $"{one.State}; {(one.Owner.Length > 0 ? one.Owner : Texts.Of("nobody has it"))}; {(one.Desk.Length > 0 ? one.Desk + "; " : "")}{one.Subject}";
}

/// <summary>A section of the oversight.</summary>
/// <param name="Title">What its rows have in common.</param>
/// <param name="Rows">The rows, the most urgent first.</param>
/// <param name="None">What stands there when it has none.</param>
public sealed record WatchedSection(string Title, IReadOnlyList<WatchedRow> Rows, string None);

/// <summary>A row of the oversight.</summary>
/// <param name="Name">Resource name.</param>
/// <param name="Number">MRN or case number.</param>
/// <param name="Left">Time left, or how long it has waited.</param>
/// <param name="Urgent">Whether less than a day is left.</param>
/// <param name="Ends">What it is ordered by.</param>
/// <param name="Words">State, person, what it is about.</param>
public sealed record WatchedRow(string Name, string Number, string Left, bool Urgent, DateTimeOffset Ends, string Words);
