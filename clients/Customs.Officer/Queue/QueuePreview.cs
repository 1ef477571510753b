using Customs.Officer.Consignments;
using Customs.Officer.Text;

namespace Customs.Officer.Queue;

/// <summary>The selected consignment in a few lines: who, what, why, and which clock runs.</summary>
public static class QueuePreview
{
    /// <summary>The lines; below the list on a narrow screen, at its right on a wide one.</summary>
    public static IReadOnlyList<Line> Of(QueueRow? row, Surface surface)
    {
        if (row is null)
        {
            return [];
        }

        var page = new Document(surface).Heading($"{row.Mrn} v{row.Version}", $"{Told.Of(row.Lane)} {Told.Of(row.State)}");
        if (row.Handling.Count > 0)
        {
            page.Say(string.Join("  ", row.Handling), Role.Banner);
        }

        page.Pair(Texts.Of("From, to"), $"{row.Exporter} {surface.Glyphs.Arrow} {row.Consignee} ({row.Destination})", column: 11)
            .Pair(Texts.Of("Goods"), $"{row.Goods} {row.Description}", column: 11);
        if (row.ClockEnds is { } end)
        {
            page.Pair(Texts.Of("Clock"), Texts.Fill($"ends {Say.When(end, surface.Now)} ({Say.Left(end - surface.Now)}); then: {row.ClockMeans}"), Role.Yellow, 11);
        }

        if (row.Holds > 0 || row.TakenBy.Length > 0)
        {
            page.Pair(Texts.Of("Holds"), Texts.Fill($"{Say.Count(row.Holds, "hold")} in force") + (row.TakenBy.Length > 0 ? Texts.Fill($", taken by {row.TakenBy}") : ""), column: 11);
        }

        page.Pair(Texts.Of("Axes"), Texts.Fill($"procurement {Told.Of(row.Procurement)}, end use {Told.Of(row.EndUse)}, recipient {Told.Of(row.Recipient)}")
            + (row.NotRun > 0 ? Texts.Fill($"; {Say.Count(row.NotRun, "check")} did not run") : ""), column: 11);
        if (row.LastEvent.Length > 0)
        {
            page.Pair(Texts.Of("Last"), row.LastEvent, column: 11);
        }

        page.Pair(Texts.Of("Why"), row.Reason, column: 11);
        return page.Lines;
    }
}
