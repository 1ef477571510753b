namespace Customs.Traffic;

/// <summary>Goods that a line of a declaration can carry.</summary>
/// <param name="Hs6">HS code.</param>
/// <param name="Cn8">CN code.</param>
/// <param name="Description">As an exporter writes it.</param>
/// <param name="Maker">Maker of the goods; empty where goods have none worth naming.</param>
/// <param name="Model">Model; empty where there is none.</param>
/// <param name="Unit">Unit of quantity.</param>
/// <param name="Most">Most units in a line.</param>
/// <param name="Price">Euro for a unit.</param>
/// <param name="Mass">Kilograms of a unit.</param>
/// <param name="Parameters">Technical parameters that papers of such goods state; a value is a number or a text.</param>
/// <param name="Cas">CAS number of a chemical.</param>
internal sealed record Goods(
    string Hs6, string Cn8, string Description, string Maker, string Model, string Unit, int Most, decimal Price, decimal Mass, (string Name, object Value)[] Parameters, string? Cas = null);

/// <summary>The goods of sample traffic, by what they are there for.</summary>
internal static class GoodsTable
{
    /// <summary>Everyday goods that no list is near to.</summary>
    public static IReadOnlyList<Goods> Everyday { get; } =
    [
        new("330499", "33049900", "Hand cream with camomile, retail tubes 75 ml", "Kamillo", "", "NAR", 4000, 1.8m, 0.1m, []),
        new("490110", "49011000", "Textbooks for primary schools, printed", "", "", "NAR", 2500, 6.5m, 0.4m, []),
        new("610910", "61091000", "T-shirts of cotton, knitted", "", "", "NAR", 3000, 4.2m, 0.2m, []),
        new("940360", "94036010", "Wooden dining tables, beech, oiled", "Buchhof", "DT 180", "NAR", 60, 240m, 38m, []),
        new("180632", "18063210", "Chocolate bars filled with hazelnut cream", "", "", "KGM", 5000, 7.1m, 1m, []),
        new("220421", "22042106", "White wine in bottles of 0.75 l", "", "", "LTR", 3000, 5.6m, 1.4m, []),
        new("841810", "84181020", "Household refrigerator-freezer, 330 l", "Kaltwerk", "KG 330", "NAR", 120, 410m, 62m, []),
        new("845011", "84501111", "Household washing machine, 8 kg", "Kaltwerk", "WM 8", "NAR", 120, 390m, 70m, []),
        new("870880", "87088035", "Shock absorbers for passenger cars", "Federtal", "SA 22", "NAR", 600, 34m, 4m, []),
        new("392330", "39233010", "Bottles of polyethylene terephthalate, 1 l", "", "", "NAR", 20000, 0.2m, 0.04m, []),
        new("481910", "48191000", "Cartons of corrugated paper", "", "", "KGM", 6000, 0.9m, 1m, []),
        new("841391", "84139100", "Seal kits for garden pumps", "Gartenquell", "SK 4", "NAR", 900, 6m, 0.2m, []),
        new("854449", "85444995", "Electric cable, PVC, 3 x 1.5 mm2, 450 V", "", "", "MTR", 9000, 0.8m, 0.12m, []),
        new("940540", "94054210", "LED ceiling lights for offices, 36 W", "Hellberg", "LP 36", "NAR", 700, 29m, 2.6m, []),
        new("843351", "84335100", "Combine harvester, cutting width 6 m", "Feldmann", "CH 600", "NAR", 3, 168000m, 12400m, []),
        new("902212", "90221200", "Computed tomography scanner for hospitals, 64 slices", "Medivis", "CT 64", "NAR", 2, 310000m, 2900m, []),
    ];

    /// <summary>Honest goods that look like listed ones, and are told from them by a number.</summary>
    public static IReadOnlyList<Goods> LookAlike { get; } =
    [
        new("850440", "85044085", "Pump inverter 7.5 kW, output 50/60 Hz, for irrigation", "Gartenquell", "PI 75", "NAR", 40, 690m, 9m, [("maxFrequencyHz", 60), ("power", 7.5)]),
        new("841989", "84198998", "Fermentation tanks for beer, stainless steel 1.4301, 3000 l", "Hopfenau", "ZKG 3000", "NAR", 6, 14500m, 800m, [("volume", 3000), ("wetted_material", "stainless steel 1.4301"), ("sterilisable", false)]),
        new("760820", "76082089", "Aluminium tubes EN AW-6060, diameter 50 mm, for tents", "", "", "KGM", 3000, 5.9m, 1m, [("outerDiameterMm", 50), ("tensileStrengthMPa", 215)]),
        new("845811", "84581141", "Lathe, two axes, positioning accuracy 0.015 mm", "Drehwerk", "DL 250", "NAR", 4, 88000m, 3600m, [("axes", 2), ("positioningAccuracyUm", 15)]),
        new("841410", "84141081", "Vacuum pump, oil sealed, 25 m3/h, for packing machines", "Vakuumtal", "VP 25", "NAR", 30, 1450m, 28m, [("pumpingSpeedM3h", 25)]),
        new("903289", "90328900", "Temperature controller for bakery ovens", "Backtec", "TC 3", "NAR", 80, 210m, 0.9m, []),
        new("902620", "90262020", "Pressure gauge for water mains, 16 bar, class 1.6", "Messau", "PG 16", "NAR", 200, 24m, 0.4m, [("accuracyPct", 1.6)]),
        new("290511", "29051100", "Methanol, technical grade, 99 %", "", "", "KGM", 18000, 0.6m, 1m, [("purity", 99)], "67-56-1"),
        new("681510", "68151300", "Carbon fibre fabric for bicycle frames, 200 g/m2", "Fasertal", "CF 200", "MTK", 900, 21m, 0.2m, [("specificModulusM", 5.2)]),
    ];

    /// <summary>Goods that programmes look for.</summary>
    public static IReadOnlyList<Goods> Wanted { get; } =
    [
        new("851580", "85158010", "Electron beam welding machine with CNC turntable and vacuum chamber", "Strahlau", "EBW 150", "NAR", 1, 1240000m, 12800m, [("acceleratingVoltageKV", 150), ("beamPowerKW", 45), ("axes", 5)]),
        new("850440", "85044088", "Static frequency converter, 3-phase, output 2 kHz, 30 kVA", "Rheindrive", "RD-2000", "NAR", 40, 3700m, 42m, [("phases", 3), ("maxFrequencyHz", 2000), ("frequencyAccuracyPct", 0.05), ("powerVA", 30000)]),
        new("902620", "90262040", "Pressure transducer, capacitance manometer, nickel alloy, 13 kPa, 0.5 %", "Messau", "CM 13", "NAR", 60, 1900m, 0.8m, [("fullScaleKPa", 13), ("accuracyPct", 0.5), ("sensingMaterial", "nickel alloy")]),
        new("293070", "29307000", "Textile dye solvent TDG-98", "", "", "KGM", 4600, 4m, 1m, [("purity", 98)], "111-48-8"),
        new("760820", "76082020", "Aluminium tubes 7075-T6, outer diameter 150 mm", "Leichtbau", "", "KGM", 4000, 14m, 1m, [("outerDiameterMm", 150), ("tensileStrengthMPa", 560)]),
        new("681510", "68151300", "Carbon fibre, continuous, specific modulus 14 x 10^6 m", "Fasertal", "CF HM", "KGM", 400, 190m, 1m, [("specificModulusM", 14)]),
        new("846320", "84639000", "Flow-forming machine, three rollers, CNC", "Drueckwerk", "FF 3-60", "NAR", 1, 890000m, 22000m, [("rollers", 3), ("rollerForceKN", 80)]),
        new("841370", "84137065", "Bellows-sealed valves and pumps, nickel-plated, for corrosive gases", "Ventilau", "BV 40", "NAR", 30, 1150m, 14m, [("wetted_material", "nickel, over 60 %")]),
    ];
}
