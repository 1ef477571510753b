using Customs.Officer.Text;

namespace Customs.Officer.Consignments;

/// <summary>Role and shape of lanes, levels and findings. Each carries a letter or sign as well, so no colour is needed.</summary>
public static class Looks
{
    /// <summary>Role of a lane.</summary>
    public static Role Of(Lane lane) => lane switch
    {
        Lane.Stop => Role.Stop,
        Lane.Red => Role.Red,
        Lane.Yellow => Role.Yellow,
        Lane.Green => Role.Green,
        Lane.None => Role.Dim,
        _ => Role.Dim,
    };

    /// <summary>Role of a level.</summary>
    public static Role Of(Level level) => level switch
    {
        Level.High => Role.Stop,
        Level.Medium => Role.Red,
        Level.Low or Level.NotPerformed => Role.Yellow,
        Level.None => Role.Dim,
        _ => Role.Dim,
    };

    /// <summary>Role of a finding.</summary>
    public static Role Of(Found found) => found switch
    {
        Found.Hit => Role.Red,
        Found.NotEvaluable => Role.Yellow,
        Found.Clear => Role.Dim,
        _ => Role.Dim,
    };

    /// <summary>Sign of a finding: ! found, ? could not run, . nothing.</summary>
    public static string Sign(Found found) => found switch
    {
        Found.Hit => "!",
        Found.NotEvaluable => "?",
        Found.Clear => ".",
        _ => ".",
    };

    /// <summary>Shape of a lane.</summary>
    public static string Shape(Lane lane, Glyphs glyphs)
    {
        ArgumentNullException.ThrowIfNull(glyphs);
        return lane switch
        {
            Lane.Stop => glyphs.LaneStop,
            Lane.Red => glyphs.LaneRed,
            Lane.Yellow => glyphs.LaneYellow,
            Lane.Green => glyphs.LaneGreen,
            Lane.None => " ",
            _ => " ",
        };
    }
}
