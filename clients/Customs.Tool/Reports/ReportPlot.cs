using System.Globalization;
using Customs.Referral.V1;
using ScottPlot;

namespace Customs.Tool.Reports;

/// <summary>The yearly report as a picture: attempts by programme and presumed recipient, the year before beside. Told apart by place and by words, not by colour alone.</summary>
internal static class ReportPlot
{
    private const int Width = 900;
    private const int MostRows = 20;
    private const int RowHeight = 44;

    /// <summary>SVG text.</summary>
    public static string Svg(IndicationReport report)
    {
        var (plot, height) = Draw(report);
        return plot.GetSvgXml(Width, height);
    }

    /// <summary>PNG bytes.</summary>
    public static byte[] Png(IndicationReport report)
    {
        var (plot, height) = Draw(report);
        return plot.GetImageBytes(Width, height, ImageFormat.Png);
    }

    private static (Plot Plot, int Height) Draw(IndicationReport report)
    {
        var rows = report.Counts.GroupBy(c => (c.Programme, c.PresumedRecipient))
            .Select(g => (Label: $"{Or(g.Key.Programme)}, {Or(g.Key.PresumedRecipient)}", Now: g.Sum(c => c.Count), Before: g.Sum(c => c.CountBefore)))
            .OrderByDescending(r => r.Now).ThenByDescending(r => r.Before).ThenBy(r => r.Label, StringComparer.Ordinal).Take(MostRows).ToList();
        var plot = new Plot();
        var bars = new List<Bar>();
        for (var i = 0; i < rows.Count; i++)
        {
            // From the top down: the largest first, this year above the year before.
            bars.Add(BarOf(-i + 0.2, rows[i].Now, report.Year, Colors.Black));
            bars.Add(BarOf(-i - 0.2, rows[i].Before, report.Year - 1, Colors.LightGray));
        }

        var plotted = plot.Add.Bars(bars);
        plotted.Horizontal = true;
        plot.Axes.Left.SetTicks([.. rows.Select((_, i) => (double)-i)], [.. rows.Select(r => r.Label)]);
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericAutomatic { IntegerTicksOnly = true };
        plot.Axes.SetLimits(0, Math.Max(1, rows.Select(r => Math.Max(r.Now, r.Before)).DefaultIfEmpty(0).Max()) * 1.2, -Math.Max(rows.Count, 1) + 0.4, 0.6);
        plot.Title($"Procurement attempts {report.Year} (black) beside {report.Year - 1} (grey), as known on {ReportJson.DayOf(report)}", 14);
        plot.XLabel("attempts by programme and presumed recipient", 12);
        plot.HideGrid();
        return (plot, 140 + (Math.Max(rows.Count, 1) * RowHeight));
    }

    private static Bar BarOf(double position, int value, int year, Color color) => new()
    {
        Position = position,
        Value = value,
        Size = 0.38,
        FillColor = color,
        Orientation = Orientation.Horizontal,
        Label = string.Create(CultureInfo.InvariantCulture, $"{value} in {year}"),
    };

    private static string Or(string text) => text.Length > 0 ? text : "not known";
}
