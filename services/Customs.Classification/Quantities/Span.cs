using System.Globalization;

namespace Customs.Classification;

/// <summary>A value or a range in the base unit of its dimension.</summary>
/// <param name="Low">Lower end; minus infinity when only an upper limit was stated.</param>
/// <param name="High">Upper end; plus infinity when only a lower limit was stated.</param>
/// <param name="Covers">True when the goods cover the whole range (5 to 2000 Hz); false when their one value lies somewhere in it ("at least 460 MPa").</param>
public readonly record struct Span(double Low, double High, bool Covers)
{
    /// <summary>One value.</summary>
    public static Span Of(double value) => new(value, value, Covers: true);

    /// <summary>Whether it is one value.</summary>
    public bool IsPoint => Low.Equals(High);

    /// <summary>Both ends multiplied; the ends change places when the factor is negative.</summary>
    public Span Times(double factor) => factor < 0 ? new(High * factor, Low * factor, Covers) : new(Low * factor, High * factor, Covers);

    /// <summary>The span with both ends converted to the base unit.</summary>
    public Span ToBase(Unit unit) => new(unit.ToBase(Low), unit.ToBase(High), Covers);

    /// <summary>The value, range or limit in words, in a unit or as bare numbers.</summary>
    public string Print(Unit? unit)
    {
        var suffix = unit is null or { Symbol: "ratio" } ? "" : " " + unit.Symbol;
        var low = Text(unit?.FromBase(Low) ?? Low);
        var high = Text(unit?.FromBase(High) ?? High);
        return (IsPoint, double.IsInfinity(Low), double.IsInfinity(High)) switch
        {
            (true, _, _) => low + suffix,
            (_, true, true) => "any value",
            (_, true, _) => $"at most {high}{suffix}",
            (_, _, true) => $"at least {low}{suffix}",
            _ => $"{low} to {high}{suffix}",
        };
    }

    /// <summary>A number with up to six significant digits, without an exponent where a person would write none.</summary>
    public static string Text(double value) =>
        Math.Abs(value) is 0 or (>= 1e-4 and < 1e7)
            ? Math.Round((decimal)value, Decimals(value)).ToString("0.##########", CultureInfo.InvariantCulture)
            : value.ToString("0.######e0", CultureInfo.InvariantCulture);

    private static int Decimals(double value) => value is 0 ? 0 : Math.Clamp(5 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 12);
}
