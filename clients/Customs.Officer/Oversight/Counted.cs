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

    /// <summary>How often an examination found something where an indicator had spoken, with the interval that so few examinations allow.</summary>
    public static IReadOnlyList<BarSection> HitRates(IReadOnlyList<HitRate> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        return
        [
            new(Texts.Of("Examined, by indicator that had spoken"), Texts.Of("strong part: something was found"), [.. rates.Select(rate => new Bar(
                rate.Indicator, rate.Examined, rate.Found, "", Texts.Fill($"{rate.Found} found, {Say.Percent(rate.Low)} to {Say.Percent(rate.High)}") + (rate.Barren ? Texts.Of(", none in 50") : "")))]),
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

/// <summary>How often examinations found something where an indicator had spoken.</summary>
/// <param name="Indicator">Id of the indicator; RANDOM for examinations without any.</param>
/// <param name="Examined">Consignments that were examined.</param>
/// <param name="Found">Of them with a find.</param>
/// <param name="Low">Lower end of the 95 % interval, 0 to 1.</param>
/// <param name="High">Its upper end.</param>
/// <param name="Barren">Whether fifty examinations never found anything.</param>
public sealed record HitRate(string Indicator, int Examined, int Found, double Low, double High, bool Barren);

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
