using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Queue;

/// <summary>The columns of the queue: lane, reference, destination, goods, axes, checks not run, age, state, holds, clock and the first reason.</summary>
public static class QueueColumns
{
    /// <summary>The heading line.</summary>
    public static Line Heading(int width) =>
        Line.Of("  Lane     Declaration        To HS     P E R ?  Age  State    Why, or what holds it", Role.Dim).Fit(width);

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
            .Add($"{CellWidth.Cut(row.Mrn, 18),-18}").Add($" {CellWidth.Cut(row.Destination, 2),-2} {CellWidth.Cut(row.Goods, 6),-6} ")
            .Add(Told.Sign(row.Procurement), Looks.Of(row.Procurement)).Add(" ").Add(Told.Sign(row.EndUse), Looks.Of(row.EndUse)).Add(" ")
            .Add(Told.Sign(row.Recipient), Looks.Of(row.Recipient)).Add(" ").Add(row.NotRun == 0 ? "." : row.NotRun > 9 ? "9" : $"{row.NotRun}", row.NotRun == 0 ? Role.Dim : Role.Yellow)
            .Add($" {Say.Age(surface.Now - row.Received),4}").Add($"  {Told.Of(row.State),-8} ");
        line = line.Add(Clock(row, surface)).Add(Why(row), row.Handling.Count > 0 ? Role.Banner : Role.Normal).Fit(width, surface.Glyphs.Cut);
        return selected ? line.In(Role.Selected) : line;
    }

    /// <summary>Why an act is hardly possible, as far as a row can tell; the server decides when the act arrives.</summary>
    public static string? WhyNot(QueueRow row, Act act)
    {
        ArgumentNullException.ThrowIfNull(row);
        return act switch
        {
            Act.Stop when Told.Finished(row.State) => $"the consignment is {Told.Of(row.State)}",
            Act.Refer or Act.Lift when row.Holds.Count == 0 => "no hold is on it; S stops it first",
            Act.Refer when row.State == ConsignmentState.Referred => "a desk already has it",
            Act.Release when Told.Finished(row.State) => $"the consignment is {Told.Of(row.State)}",
            Act.Release when row.Holds.Count > 0 => $"{Say.Count(row.Holds.Count, "hold")} on it; H lifts a hold",
            Act.Release when row.NotRun > 0 => "a check did not run; it can not lead to release",
            var _ => null,
        };
    }

    private static Line Clock(QueueRow row, Surface surface) => row.ClockEnds is { } end
        ? Line.Of(Say.Left(end - surface.Now) + " ", end - surface.Now < TimeSpan.FromDays(1) ? Role.Stop : Role.Yellow)
        : Line.Empty;

    private static string Why(QueueRow row)
    {
        var marks = row.Handling.Count > 0 ? string.Join(' ', row.Handling) + " " : "";
        var holds = row.Holds.Count > 0 ? string.Join(' ', row.Holds) + " " : "";
        return marks + holds + (row.Reasons.Count > 0 ? row.Reasons[0] : row.Description);
    }
}
