namespace Customs.Inspection.Reference;

/// <summary>Harmonized System headings (or chapters) in which a family of goods is honestly declared, with those of its parts (Section XVI notes).
/// Read from the nomenclature of 2022; a family that is not here is not judged.</summary>
public static class FamilyHeadings
{
    private static readonly (string Word, string[] Headings)[] s_table =
    [
        ("EB_WELDER", ["8515", "8456"]), ("LASER_WELDER", ["8515", "8456"]), ("ORBITAL_WELDER", ["8515"]), ("FILAMENT_WINDER", ["8477", "8479"]), ("FLOW_FORMING_TECHNOLOGY", []), ("FLOW_FORMING", ["8462", "8463", "8479", "8466"]),
        ("ISOSTATIC_PRESS", ["8462", "8474", "8477", "8479", "8438", "8419"]), ("MACHINE_TOOL", ["8456", "8457", "8458", "8459", "8460", "8461", "8466"]), ("CMM", ["9031"]), ("BALANCING", ["9031"]), ("VIBRATION_SYSTEM", ["9031", "8543"]),
        ("VACUUM_FURNACE", ["8514", "8417"]), ("INDUCTION_FURNACE", ["8514"]), ("AUTOCLAVE", ["8419", "8477", "8479"]), ("FERMENTER", ["8419", "8479", "8421"]), ("FREEZE_DRYER", ["8419"]), ("SPRAY_DRYER", ["8419"]),
        ("REACTOR", ["8419", "8479", "8401"]), ("HEAT_EXCHANGER", ["8419", "8401", "8404"]), ("BELLOWS_VALVE", ["8481"]), ("STEEL_VALVE", ["8481"]), ("CHEMICAL_VALVE", ["8481"]), ("CHEMICAL_PUMP", ["8413"]),
        ("VACUUM_PUMP", ["8414"]), ("SCROLL_PUMP", ["8414"]), ("PRESSURE_TRANSDUCER", ["9026", "9032", "9033"]), ("MASS_SPECTROMETER", ["9027"]), ("FREQUENCY_CHANGER", ["8504", "9032", "8501", "8502"]),
        ("PULSE_CAPACITOR", ["8532"]), ("POWER_CAPACITOR", ["8532"]), ("RING_MAGNET", ["8505"]), ("GYRO", ["9014", "9015", "8526"]), ("ACCELEROMETER", ["9031", "9014", "9015", "9032"]), ("IMU", ["9014", "9031", "9015"]),
        ("UAV_ENGINE", ["8407", "8408", "8411", "8412", "8409", "8501"]), ("PARAMOTOR_ENGINE", ["8407", "8801", "8804"]), ("TURBOJET", ["8411"]), ("UAV_SERVO", ["8501", "8479", "8412", "9032"]), ("GNSS_CRPA", ["8529", "8526", "8517"]),
        ("FPGA", ["8542"]), ("RF_AMPLIFIER", ["8543", "8517", "8529", "8518", "8542"]), ("GRAPHITE_FINE_GRAIN", ["3801", "6815", "8545", "6903"]), ("CARBON_FIBRE", ["6815", "5501", "5503", "5402", "7019"]), ("CENTRIFUGE", ["8421"]),
        ("HIGH_SPEED_CAMERA", ["8525", "9006", "9007", "9027"]), ("THIODIGLYCOL", ["2930"]), ("THIONYL", ["2812"]), ("PHOSPHITE", ["2920"]), ("PRECURSOR", ["28", "29", "3824"]),
        ("AGENT_", ["3002", "3822", "2939"]), ("TOXIN", ["3002", "2939", "3822"]),
    ];

    /// <summary>Whether a family is honestly declared under a heading; null when the table does not know the family.</summary>
    public static bool? Allows(string family, string heading) =>
        Headings(family) is { Count: > 0 } headings ? headings.Any(h => heading.StartsWith(h, StringComparison.Ordinal)) : null;

    /// <summary>The headings of a family, most usual first; empty when the table does not know it.</summary>
    public static IReadOnlyList<string> Headings(string family) =>
        s_table.FirstOrDefault(f => family.Contains(f.Word, StringComparison.Ordinal)).Headings ?? [];
}
