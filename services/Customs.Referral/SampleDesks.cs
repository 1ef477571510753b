namespace Customs.Referral;

/// <summary>The desks that a new installation starts with: one for each German federal state and a federal one. An operator edits them.</summary>
/// <remarks>The states are those of ISO 3166-2:DE. Which customs office belongs to which state is a table of the German customs
/// administration that was not at hand, so the sample gives no office prefixes: the federal desk is suggested until an operator fills them in.</remarks>
public static class SampleDesks
{
    /// <summary>The table.</summary>
    public static DeskTable Table { get; } = new(
    [
        new("desks/federal", "Federal referral desk", "DE", [], [], []),
        new("desks/federal-nuclear-missile", "Federal desk, nuclear and missile", "DE", ["nuclear", "missile", "drone"], [], []),
        new("desks/federal-chemical-biological", "Federal desk, chemical and biological", "DE", ["chemical", "biological"], [], []),
        State("bw", "Baden-Württemberg"),
        State("by", "Bayern"),
        State("be", "Berlin"),
        State("bb", "Brandenburg"),
        State("hb", "Bremen"),
        State("hh", "Hamburg"),
        State("he", "Hessen"),
        State("mv", "Mecklenburg-Vorpommern"),
        State("ni", "Niedersachsen"),
        State("nw", "Nordrhein-Westfalen"),
        State("rp", "Rheinland-Pfalz"),
        State("sl", "Saarland"),
        State("sn", "Sachsen"),
        State("st", "Sachsen-Anhalt"),
        State("sh", "Schleswig-Holstein"),
        State("th", "Thüringen"),
    ]);

    private static Desk State(string code, string title) =>
        new($"desks/{code}", $"State desk {title}", $"DE-{code.ToUpperInvariant()}", [], [], []) { ByHandOnly = true };
}
