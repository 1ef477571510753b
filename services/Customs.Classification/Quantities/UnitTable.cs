using System.Collections.Frozen;
using UnitsNet;

namespace Customs.Classification;

/// <summary>Every spelling of a unit that declarations use, in Latin, Cyrillic, Chinese, Persian and Arabic script.
/// Conversions come from UnitsNet once at start; the few units that it lacks are written out.</summary>
/// <remarks>Case decides where it must (mPa and MPa); otherwise a spelling is looked up in either case.</remarks>
public static partial class UnitTable
{
    private const int MostSigns = 40;

    private static readonly FrozenDictionary<string, Unit[]> Exact;
    private static readonly FrozenDictionary<string, Unit[]>.AlternateLookup<ReadOnlySpan<char>> ExactSpan;
    private static readonly FrozenDictionary<string, Unit[]>.AlternateLookup<ReadOnlySpan<char>> AnyCaseSpan;

    // Every beginning of every spelling in lower case: a text that leaves them can be left.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginnings;

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
        var lower = anyCase.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        ExactSpan = Exact.GetAlternateLookup<ReadOnlySpan<char>>();
        AnyCaseSpan = lower.GetAlternateLookup<ReadOnlySpan<char>>();
        Beginnings = anyCase.Keys.SelectMany(k => Enumerable.Range(1, k.Length).Select(n => k[..n])).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The units that a spelling can mean, likeliest first; empty when it means none.</summary>
    public static ReadOnlySpan<Unit> Find(ReadOnlySpan<char> spelling)
    {
        Span<char> key = stackalloc char[MostSigns];
        var count = 0;
        foreach (var c in spelling)
        {
            if (count < MostSigns && Kept(c) is var kept and not '\0')
            {
                key[count++] = kept;
            }
        }

        return Known(key[..count]);
    }

    /// <summary>The units that the longest spelling at the beginning of a text means, up to a place where a word ends; empty when none stands there.</summary>
    /// <param name="text">Cleaned text.</param>
    /// <param name="closes">Whether a unit may end at a place.</param>
    /// <param name="length">How many signs of the text it takes.</param>
    public static ReadOnlySpan<Unit> Longest(ReadOnlySpan<char> text, Func<char, char?, bool> closes, out int length)
    {
        Span<char> key = stackalloc char[MostSigns];
        Span<char> lower = stackalloc char[MostSigns];
        ReadOnlySpan<Unit> best = [];
        length = 0;
        var count = 0;
        for (var i = 0; i < text.Length && count < MostSigns; i++)
        {
            if (Kept(text[i]) is var kept and not '\0')
            {
                (key[count], lower[count]) = (kept, char.ToLowerInvariant(kept));
                count++;
                if (!Beginnings.Contains(lower[..count]))
                {
                    break;
                }
            }

            if (closes(text[i], i + 1 < text.Length ? text[i + 1] : null) && Known(key[..count]) is { Length: > 0 } units)
            {
                best = units;
                length = i + 1;
            }
        }

        return best;
    }

    /// <summary>The unit of one dimension that a spelling means, or null.</summary>
    public static Unit? Find(ReadOnlySpan<char> spelling, Dimension dimension)
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

    private static ReadOnlySpan<Unit> Known(scoped ReadOnlySpan<char> key)
    {
        if (ExactSpan.TryGetValue(key, out var units))
        {
            return units;
        }

        Span<char> lower = stackalloc char[MostSigns];
        return AnyCaseSpan.TryGetValue(lower[..key.ToLowerInvariant(lower)], out units) ? units : [];
    }

    private static string Normalise(string spelling) => string.Concat(spelling.Select(Kept).Where(c => c != '\0').Take(MostSigns));

    // Blanks and the dots, crosses and brackets between factors do not tell units apart: "kg/(N.h)" is "kg/N/h".
    private static char Kept(char c) => c switch
    {
        ' ' or '.' or '·' or '⋅' or '*' or '(' or ')' or '^' or '_' or '\u00a0' or '\u200c' => '\0',
        'μ' => 'µ',
        '−' => '-',
        'º' => '°',
        '²' => '2',
        '³' => '3',
        'ℓ' => 'l',
        _ => c,
    };

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
