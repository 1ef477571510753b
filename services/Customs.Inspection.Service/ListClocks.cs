using System.Globalization;
using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service;

/// <summary>Lists the clocks of holds in force, the one that ends first before the others: the supervisor's view of what must not be missed.</summary>
public sealed class ListClocks(Store<InspectionDb> store)
{
    /// <summary>One page.</summary>
    public async Task<V1.ListClocksResponse> RunAsync(V1.ListClocksRequest wire, CancellationToken ct)
    {
        var size = PageToken.Size(wire.PageSize);
        var after = Cursor.Read(PageToken.Read(wire, wire.PageToken));
        var before = wire.Before?.ToDateTimeOffset() ?? DateTimeOffset.MaxValue;
        var rows = await store.ReadAsync((db, inner) => Query(db, after, before).Take(size + 1).ToListAsync(inner), ct);
        return new V1.ListClocksResponse
        {
            Clocks = { rows.Take(size).Select(Read) },
            NextPageToken = rows.Count > size ? PageToken.Write(wire, Cursor.Of(rows[size - 1]).ToString()) : "",
        };
    }

    private static IQueryable<HoldRow> Query(InspectionDb db, Cursor? after, DateTimeOffset before)
    {
        // Holds of measurements in a history scope of their own are nobody's work.
        var rows = db.Holds.Where(h => h.InForce && h.ClockEndsAt != null && h.ClockEndsAt < before && !EF.Functions.Like(h.Declaration, "%~%"));
        if (after is { } from)
        {
#pragma warning disable CA1309 // The database compares: EF translates this overload only.
            rows = rows.Where(h => h.ClockEndsAt > from.Ends
                || (h.ClockEndsAt == from.Ends && (string.Compare(h.Declaration, from.Declaration) > 0 || (h.Declaration == from.Declaration && h.Number > from.Number))));
#pragma warning restore CA1309
        }

        return rows.OrderBy(h => h.ClockEndsAt).ThenBy(h => h.Declaration).ThenBy(h => h.Number);
    }

    private static V1.HoldClock Read(HoldRow row)
    {
        var wire = V1.Hold.Parser.ParseFrom(row.Hold);
        var hold = Wire.Read(wire);
        return new V1.HoldClock { Declaration = row.Declaration, Hold = wire, NextTickTime = Wire.Time(hold.NextTick()), State = hold.IsUnconfirmed ? "UNCONFIRMED" : Wire.ClockStateOf(hold) };
    }

    private readonly record struct Cursor(DateTimeOffset Ends, string Declaration, int Number)
    {
        public static Cursor Of(HoldRow row) => new(row.ClockEndsAt!.Value, row.Declaration, row.Number);

        public static Cursor? Read(string? text) =>
            text?.Split('|') is [var ticks, var name, var number] && long.TryParse(ticks, CultureInfo.InvariantCulture, out var at) && int.TryParse(number, CultureInfo.InvariantCulture, out var hold)
                ? new Cursor(new DateTimeOffset(at, TimeSpan.Zero), name, hold)
                : null;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Ends.UtcTicks}|{Declaration}|{Number}");
    }
}
