namespace Customs.Officer.Text;

/// <summary>The signs a terminal can show. ASCII works everywhere, also on an old serial console.</summary>
/// <param name="Marker">Stands left of the selected row.</param>
/// <param name="Rule">Draws a horizontal line.</param>
/// <param name="Bar">Full block of a bar.</param>
/// <param name="Part">The weaker part of a bar.</param>
/// <param name="Cut">Says that a text goes on.</param>
/// <param name="LaneStop">Shape of the STOP lane.</param>
/// <param name="LaneRed">Shape of the RED lane.</param>
/// <param name="LaneYellow">Shape of the YELLOW lane.</param>
/// <param name="LaneGreen">Shape of the GREEN lane.</param>
/// <param name="Arrow">Stands between a sender and a receiver.</param>
public sealed record Glyphs(
    string Marker, string Rule, string Bar, string Part, string Cut, string LaneStop, string LaneRed, string LaneYellow, string LaneGreen, string Arrow)
{
    /// <summary>Only signs that every terminal has.</summary>
    public static readonly Glyphs Ascii = new(">", "-", "#", "=", "~", "X", "A", "B", "D", ">");

    /// <summary>Signs of a UTF-8 terminal.</summary>
    public static readonly Glyphs Unicode = new("\u25B8", "\u2500", "\u2588", "\u2592", "\u2026", "\u25A0", "\u25B2", "\u25C6", "\u25CF", "\u2192");
}
