namespace Customs.Primitives.Calendars;

/// <summary>The public holidays of the federation and the sixteen states, since 1995, each with its law.</summary>
/// <remarks>
/// A holiday that a state keeps in some municipalities only (Corpus Christi in parts of Saxony and Thuringia, the Assumption in Bavaria, the peace feast of Augsburg) is not in it: an authority
/// that sits there works one day less than its clock says, so the clock ends early rather than late. Holidays that always are Sundays are left out; no Sunday is a working day.
/// </remarks>
public static class GermanHolidays
{
    private const string All = "the holiday laws of all sixteen states";
    private const string Christi = "FTG BW s. 1; FTG BY Art. 1(1); HFeiertagsG s. 1; FeiertG NW s. 2; LFtG RP s. 2; SFG SL s. 2";

    /// <summary>The rules.</summary>
    public static IReadOnlyList<HolidayRule> Rules { get; } =
    [
        Fixed("New Year's Day", 1, 1, All),
        Moving("Good Friday", -2, All),
        Moving("Easter Monday", 1, All),
        Fixed("Labour Day", 5, 1, All),
        Moving("Ascension Day", 39, All),
        Moving("Whit Monday", 50, All),
        Fixed("Day of German Unity", 10, 3, "Unification Treaty of 31 August 1990, Art. 2(2)"),
        Fixed("Christmas Day", 12, 25, All),
        Fixed("Second Day of Christmas", 12, 26, All),
        Fixed("Epiphany", 1, 6, "FTG BW s. 1; FTG BY Art. 1(1); FeiertG LSA s. 2", "BW BY ST"),
        Fixed("International Women's Day", 3, 8, "Sonn- und Feiertagsgesetz Berlin s. 1, as amended 30 January 2019", "BE", 2019),
        Fixed("International Women's Day", 3, 8, "FTG M-V s. 2, as amended 2022", "MV", 2023),
        Fixed("Day of Liberation, 75 years", 5, 8, "Sonn- und Feiertagsgesetz Berlin s. 1, as amended 30 January 2019", "BE", 2020, 2020),
        Fixed("Day of Liberation, 80 years", 5, 8, "fourth act amending the Sonn- und Feiertagsgesetz Berlin, 10 July 2024 (GVBl. p. 460)", "BE", 2025, 2025),
        Fixed("Uprising of 17 June, 75 years", 6, 17, "fourth act amending the Sonn- und Feiertagsgesetz Berlin, 10 July 2024 (GVBl. p. 460)", "BE", 2028, 2028),
        Moving("Corpus Christi", 60, Christi, "BW BY HE NW RP SL"),
        Fixed("Assumption Day", 8, 15, "SFG SL s. 2", "SL"),
        Fixed("Children's Day", 9, 20, "ThürFGtG s. 2, as amended 2019", "TH", 2019),
        Fixed("Reformation Day", 10, 31, "FTG BB s. 2; FTG M-V s. 2; SächsSFG s. 1; FeiertG LSA s. 2; ThürFGtG s. 2", "BB MV SN ST TH"),
        Fixed("Reformation Day, 500 years", 10, 31, "ordinances and acts of the eleven other states for 2017", "BE BW BY HB HE HH NI NW RP SH SL", 2017, 2017),
        Fixed("Reformation Day", 10, 31, "Feiertagsgesetz HB s. 2, HH s. 1, NFeiertagsG s. 2, SFTG SH s. 2, each as amended 2018", "HB HH NI SH", 2018),
        Fixed("All Saints' Day", 11, 1, "FTG BW s. 1; FTG BY Art. 1(1); FeiertG NW s. 2; LFtG RP s. 2; SFG SL s. 2", "BW BY NW RP SL"),
        new("Day of Repentance", RepentanceDay, "SächsSFG s. 1", "SN"),
    ];

    /// <summary>The holiday that a day is in a jurisdiction, or null.</summary>
    /// <param name="day">The day.</param>
    /// <param name="jurisdiction">DE-BY for a state; DE for the holidays that all states have.</param>
    public static HolidayRule? On(DateOnly day, string jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        var state = jurisdiction.Length > 3 ? jurisdiction[3..] : "";
        return Rules.FirstOrDefault(r => r.Holds(day, state));
    }

    private static HolidayRule Fixed(string name, int month, int day, string source, string states = "", int from = 0, int? to = null) =>
        new(name, year => new DateOnly(year, month, day), source, states, from, to);

    private static HolidayRule Moving(string name, int fromEaster, string source, string states = "") => new(name, year => Easter.Sunday(year).AddDays(fromEaster), source, states);

    // The Wednesday before the 23rd of November.
    private static DateOnly RepentanceDay(int year)
    {
        var day = new DateOnly(year, 11, 22);
        return day.AddDays(-((int)day.DayOfWeek - (int)DayOfWeek.Wednesday + 7) % 7);
    }
}
