using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Queue;

/// <summary>The columns of the queue: lane, reference, destination, goods, axes, checks not run, age, state, holds, clock and the first reason.</summary>
public static class QueueColumns
{
    /// <summary>From this width on the commodity code is shown as well.</summary>
    private const int RoomForCode = 100;

    /// <summary>The heading line.</summary>
    public static Line Heading(int width) =>
        Line.Of(Texts.Fill($"  Lane     Declaration        To {(width >= RoomForCode ? "Code   " : "")}P E R ?  Age State     Why"), Role.Dim).Fit(width);

    /// <summary>One row.</summary>
    /// <param name="row">The consignment.</param>
    /// <param name="selected">Whether it is selected.</param>
    /// <param name="fits">Whether it still fits the filter.</param>
    /// <param name="width">Cells of the line.</param>
    /// <param name="surface">Signs and time.</param>
    public static Line Row(QueueRow row, bool selected, bool fits, int width, Surface surface)
    {
        var line = Line.Of(selected ? surface.Glyphs.Marker : fits ? " " : "~", selected ? Role.Selected : Role.Yellow).Add(" ")
            .Add($"{Looks.Shape(row.Lane, surface.Glyphs)} {Told.Of(row.Lane),-6}", Looks.Of(row.Lane)).To(11)
            .Add($"{CellWidth.Cut(row.Mrn, 18),-18}").Add($" {CellWidth.Cut(row.Destination, 2),-2} ").Add(width >= RoomForCode ? $"{CellWidth.Cut(row.Goods, 6),-6} " : "")
            .Add(Told.Sign(row.Procurement), Looks.Of(row.Procurement)).Add(" ").Add(Told.Sign(row.EndUse), Looks.Of(row.EndUse)).Add(" ")
            .Add(Told.Sign(row.Recipient), Looks.Of(row.Recipient)).Add(" ").Add(row.NotRun == 0 ? "." : row.NotRun > 9 ? "9" : $"{row.NotRun}", row.NotRun == 0 ? Role.Dim : Role.Yellow)
            .Add($" {Say.Age(surface.Now - row.Received),4} ").Add($"{CellWidth.Cut(Told.Of(row.State), 9),-9} ");
        line = line.Add(Clock(row, surface)).Add(Why(row), row.Handling.Count > 0 ? Role.Banner : Role.Normal).Fit(width, surface.Glyphs.Cut);
        return selected ? line.In(Role.Selected) : line;
    }

    /// <summary>Why an act is hardly possible, as far as a row can tell; the server decides when the act arrives.</summary>
    public static string? WhyNot(QueueRow row, Act act)
    {
        ArgumentNullException.ThrowIfNull(row);
        var finished = Told.Finished(row.State) ? Texts.Fill($"the consignment is {Told.Of(row.State)}") : null;
        if (act is Act.Stop)
        {
            return finished;
        }

        if (act is Act.Refer or Act.Lift or Act.Answer && row.Holds == 0)
        {
            return Texts.Of("no hold is on it; S stops it first");
        }

        return act is Act.Release ? finished ?? WhyNotRelease(row) : null;
    }

    private static string? WhyNotRelease(QueueRow row) => row switch
    {
        { Holds: > 0 } => Texts.Fill($"{Say.Count(row.Holds, "hold")} on it; H lifts a hold"),
        { NotRun: > 0 } => Texts.Of("a check did not run; that can not lead to release"),
        _ => null,
    };

    private static Line Clock(QueueRow row, Surface surface) => row.ClockEnds is { } end
        ? Line.Of(Say.Left(end - surface.Now) + " ", end - surface.Now < TimeSpan.FromDays(1) ? Role.Stop : Role.Yellow)
        : Line.Empty;

    private static string Why(QueueRow row)
    {
        var marks = row.Handling.Count > 0 ? string.Join(' ', row.Handling) + " " : "";
        return marks + (row.LastEvent.Length > 0 && row.State != ConsignmentState.Assessed ? row.LastEvent + "; " : "") + (row.Reason.Length > 0 ? row.Reason : row.Description);
    }
}
