using System.Collections.Frozen;
using UnitsNet;

namespace Customs.Classification;

/// <summary>Every spelling of a unit that declarations use, in Latin, Cyrillic, Chinese, Persian and Arabic script.
/// Conversions come from UnitsNet once at start; the few units that it lacks are written out.</summary>
/// <remarks>Case decides where it must (mPa and MPa); otherwise a spelling is looked up in either case.</remarks>
public static partial class UnitTable
{
    private static readonly FrozenDictionary<string, Unit[]> Exact;
    private static readonly FrozenDictionary<string, Unit[]> AnyCase;

    static UnitTable()
    {
        var exact = new Dictionary<string, List<Unit>>(StringComparer.Ordinal);
        var anyCase = new Dictionary<string, List<Unit>>(StringComparer.Ordinal);
        foreach (var (unit, spellings) in Rows())
        {
            foreach (var spelling in spellings.Split('|').Prepend(unit.Symbol))
            {
                var key = Normalise(spelling);
                Put(exact, key, unit);
                Put(anyCase, key.ToLowerInvariant(), unit);
            }
        }

        Exact = exact.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        AnyCase = anyCase.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        Longest = Exact.Keys.Max(k => k.Length);
    }

    /// <summary>Length of the longest spelling.</summary>
    public static int Longest { get; }

    /// <summary>The units that a spelling can mean, likeliest first; empty when it means none.</summary>
    public static ReadOnlySpan<Unit> Find(string spelling)
    {
        var key = Normalise(spelling);
        return Exact.TryGetValue(key, out var units) || AnyCase.TryGetValue(key.ToLowerInvariant(), out units) ? units : [];
    }

    /// <summary>The unit of one dimension that a spelling means, or null.</summary>
    public static Unit? Find(string spelling, Dimension dimension)
    {
        foreach (var unit in Find(spelling))
        {
            if (unit.Dimension == dimension)
            {
                return unit;
            }
        }

        return null;
    }

    // Blanks and the dots, crosses and brackets between factors do not tell units apart: "kg/(N.h)" is "kg/N/h".
    private static string Normalise(string spelling)
    {
        Span<char> kept = stackalloc char[Math.Min(spelling.Length, 40)];
        var count = 0;
        foreach (var c in spelling)
        {
            if (count == kept.Length)
            {
                break;
            }

            if (c is not (' ' or '.' or '·' or '⋅' or '*' or '(' or ')' or '^' or '_' or '\u00a0' or '\u200c'))
            {
                kept[count++] = c switch { 'μ' => 'µ', '−' => '-', 'º' => '°', '²' => '2', '³' => '3', 'ℓ' => 'l', _ => c };
            }
        }

        return new string(kept[..count]);
    }

    private static void Put(Dictionary<string, List<Unit>> table, string key, Unit unit)
    {
        if (!table.TryGetValue(key, out var units))
        {
            table[key] = units = [];
        }

        if (!units.Contains(unit))
        {
            units.Add(unit);
        }
    }

    private static (Unit Unit, string Spellings) Of(Dimension dimension, Enum unit, Enum baseUnit, string symbol, string spellings = "")
    {
        var zero = UnitConverter.Convert(0, unit, baseUnit);
        return (new Unit(dimension, symbol, UnitConverter.Convert(1, unit, baseUnit) - zero, zero), spellings.Length == 0 ? symbol : spellings);
    }

    private static (Unit Unit, string Spellings) Own(Dimension dimension, string symbol, double scale, string spellings = "") =>
        (new Unit(dimension, symbol, scale, 0), spellings.Length == 0 ? symbol : spellings);

    private static IEnumerable<(Unit Unit, string Spellings)> Rows() =>
        [.. Mechanical(), .. Fluid(), .. Electrical(), .. Movement(), .. Counted()];

    private static (Unit Unit, string Spellings)[] Counted() =>
    [
        Own(Dimension.Ratio, "%", 0.01, "%|pct|PctFS|% FS|percent|prozent|pour cent|yüzde|peratus|процент|процентов|٪|％|درصد|percentage|vol%|wt%|wt.%|% w/w|мас.%"),
        Own(Dimension.Ratio, "ppm", 1e-6, "ppm|млн-1|parts per million"),
        Own(Dimension.Ratio, "ppb", 1e-9),
        Own(Dimension.Ratio, "ratio", 1, "ratio|fraction|:1"),
        Own(Dimension.AtomicMass, "u", 1, "u|amu|Da|dalton|а.е.м.|m/z"),
        Own(Dimension.EmissionRate, "n/s", 1, "n/s|neutrons/s|neutrons per second|n per s|нейтронов/с"),
        Own(Dimension.Bases, "kb", 1000, "kb|kbp|kilobases|kilobase pairs"),
        Own(Dimension.Bases, "bp", 1, "bp|bases|base pairs|nt|b"),
        Own(Dimension.Unbalance, "g.mm/kg", 1, "g.mm/kg|g mm/kg|gmm/kg|г·мм/кг"),
        Own(Dimension.SpecificConsumption, "kg/(N.h)", 1, "kg/(N.h)|kg/(N·h)|kg/N/h|kg/(N h)|kg N-1 h-1|kg/Nh"),
        Own(Dimension.FrameRate, "fps", 1, "fps|frames/s|frames per second|кадр/с|кадров/с|bilder/s|帧/秒|kare/s"),
        Own(Dimension.DataRate, "Gbit/s", 1e9, "Gbit/s|Gb/s|Gbps|GbS"),
        Own(Dimension.DataRate, "Mbit/s", 1e6, "Mbit/s|Mb/s|Mbps"),
        Own(Dimension.SpecificActivity, "GBq/kg", 1e9, "GBq/kg|ГБк/кг"),
        Own(Dimension.SpecificActivity, "Bq/kg", 1),
        Own(Dimension.SpecificActivity, "Ci/g", 3.7e13),
        Own(Dimension.MassConcentration, "mg/m3", 1e-6, "mg/m3|мг/м3"),
        Own(Dimension.MassConcentration, "g/l", 1, "g/l|г/л|g/L"),
        Own(Dimension.MassConcentration, "mg/l", 1e-3, "mg/l|мг/л"),
        Own(Dimension.DoseRate, "Gy/s", 1, "Gy/s|Gy(Si)/s"),
        Own(Dimension.DoseRate, "rad/s", 0.01, "rad(Si)/s|rad/s"),
        Own(Dimension.Fluence, "n/cm2", 1e4, "n/cm2|neutrons/cm2"),
        Own(Dimension.Level, "dB", 1, "dB|дБ"),
        Own(Dimension.Activity, "Bq", 1),
        Own(Dimension.Activity, "GBq", 1e9),
        Own(Dimension.Activity, "TBq", 1e12),
        Own(Dimension.Activity, "Ci", 3.7e10),
        Own(Dimension.Dose, "Gy", 1, "Gy|gray"),
        Own(Dimension.Dose, "kGy", 1000),
        Own(Dimension.Dose, "rad", 0.01, "rad(Si)|rad"),
        Own(Dimension.Dose, "krad", 10, "krad|krad(Si)"),
        Own(Dimension.Dose, "Mrad", 10_000, "Mrad|Mrad(Si)"),
        Own(Dimension.Angle, "deg", 1, "deg|°|degree|degrees|grad|град"),
    ];
}
