using System.Globalization;
using Customs.Officer.Cases;
using Customs.Officer.Consignments;
using Customs.Officer.Queue;
using Customs.Officer.Text;

namespace Customs.Officer.Oversight;

/// <summary>Counts consignments and cases. Each number carries the filter that lists what it counts.</summary>
public static class Counted
{
    private const int MostDays = 14;
    private const int MostDestinations = 20;
    private static readonly Lane[] ByWeight = [Lane.Stop, Lane.Red, Lane.Yellow, Lane.Green];

    /// <summary>By lane, and by state.</summary>
    public static IReadOnlyList<BarSection> Lanes(IReadOnlyList<QueueRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return
        [
            new(Texts.Of("By lane"), Texts.Of("strong part: not finished"), [.. ByWeight.Select(lane => InLane(rows, lane))]),
            new(Texts.Of("By state"), "", [.. rows.GroupBy(row => row.State).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group =>
                new Bar(Told.Of(group.Key), group.Count(), group.Count(row => row.Lane == Lane.Stop), $"state:{Told.Code(group.Key)}", Stops(group)))]),
            new(Texts.Of("Checks that did not run"), Texts.Of("never shown as nothing found"),
                [new(Texts.Of("consignments"), rows.Count(row => row.NotRun > 0), rows.Count(row => row.NotRun > 0 && !Told.Finished(row.State)), "?:1", "")]),
        ];
    }

    /// <summary>By day of arrival, the last fourteen days on which something came.</summary>
    public static IReadOnlyList<BarSection> Days(IReadOnlyList<QueueRow> rows, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var days = rows.GroupBy(row => Say.Day(row.Received, now)).OrderByDescending(group => group.Key).Take(MostDays).OrderBy(group => group.Key);
        return
        [
            new(Texts.Of("Received by day"), Texts.Of("strong part: lanes STOP and RED"), [.. days.Select(group => new Bar(
                group.Key.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), group.Count(), group.Count(row => row.Lane is Lane.Stop or Lane.Red),
                $"day:{group.Key.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", Stops(group)))]),
        ];
    }

    /// <summary>How consignments of each lane ended, and the share of the stopped ones that were not let go.</summary>
    public static IReadOnlyList<BarSection> Outcomes(IReadOnlyList<QueueRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return [.. ByWeight.Select(lane =>
        {
            var ended = rows.Where(row => row.Lane == lane && Told.Finished(row.State)).ToList();
            var kept = ended.Count(row => row.State is ConsignmentState.Refused or ConsignmentState.Secured or ConsignmentState.Seized or ConsignmentState.Returned);
            var share = ended.Count == 0 ? Texts.Of("none finished yet") : Texts.Fill($"{kept} of {ended.Count} not let go ({Say.Percent((double)kept / ended.Count)})");
            return new BarSection(Told.Of(lane), share, [.. ended.GroupBy(row => row.State).OrderBy(group => group.Key).Select(group =>
                new Bar(Told.Of(group.Key), group.Count(), group.Key == ConsignmentState.Released ? 0 : group.Count(), $"lane:{lane.ToString().ToLowerInvariant()} state:{Told.Code(group.Key)}", ""))]);
        })];
    }

    /// <summary>By declared destination.</summary>
    public static IReadOnlyList<BarSection> Destinations(IReadOnlyList<QueueRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return
        [
            new(Texts.Of("By declared destination"), Texts.Of("strong part: lanes STOP and RED"), [.. rows.GroupBy(row => row.Destination, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MostDestinations).Select(group => new Bar(
                    group.Key, group.Count(), group.Count(row => row.Lane is Lane.Stop or Lane.Red), $"to:{group.Key}", Stops(group)))]),
        ];
    }

    /// <summary>Cases by state, desk and person.</summary>
    public static IReadOnlyList<BarSection> Cases(IReadOnlyList<CaseRow>? cases)
    {
        var all = cases ?? [];
        return
        [
            By(Texts.Of("Cases by state"), all, one => one.State), By(Texts.Of("Cases by desk"), all, one => one.Desk.Length > 0 ? one.Desk : "?"),
            By(Texts.Of("Cases by person"), all, one => one.Owner.Length > 0 ? one.Owner : Texts.Of("nobody has it")),
        ];
    }

    private static BarSection By(string title, IReadOnlyList<CaseRow> all, Func<CaseRow, string> key) => new(title, "",
        [.. all.GroupBy(key, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => new Bar(group.Key, group.Count(), 0, "", ""))]);

    private static Bar InLane(IReadOnlyList<QueueRow> rows, Lane lane)
    {
        var some = rows.Where(row => row.Lane == lane).ToList();
        var held = some.Count(row => row.Holds > 0);
        return new(Told.Of(lane), some.Count, some.Count(row => !Told.Finished(row.State)), $"lane:{lane.ToString().ToLowerInvariant()}", held > 0 ? Texts.Fill($"{held} held") : "");
    }

    private static string Stops(IEnumerable<QueueRow> rows) => rows.Count(row => row.Lane == Lane.Stop) is > 0 and var stops ? $"{stops} STOP" : "";
}

/// <summary>Bars that belong together.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="Sum">A word at the right, such as what the strong part of a bar is.</param>
/// <param name="Bars">The bars.</param>
public sealed record BarSection(string Title, string Sum, IReadOnlyList<Bar> Bars);

/// <summary>One number.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Count">The number.</param>
/// <param name="Strong">How many of them are drawn strong.</param>
/// <param name="Filter">The queue's filter that lists them; empty when there is none.</param>
/// <param name="Words">A remark.</param>
public sealed record Bar(string Label, int Count, int Strong, string Filter, string Words);
