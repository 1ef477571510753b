namespace Customs.Inspection.Reference;

/// <summary>What one piece of a family weighs, kg, from catalogues of makers: limits that practically every piece keeps. Judgement; wide on purpose.</summary>
public static class UnitMasses
{
    private static readonly (string Word, decimal Least, decimal Most)[] s_table =
    [
        ("SPARES", 0, 100000), ("TECHNOLOGY", 0, 1000), ("UNLOCK", 0, 20),
        ("EB_WELDER", 400, 100000), ("LASER_WELDER", 20, 40000), ("ORBITAL_WELDER", 3, 500), ("FILAMENT_WINDER", 200, 80000), ("FLOW_FORMING", 1000, 150000), ("ISOSTATIC_PRESS", 200, 150000), ("MACHINE_TOOL", 400, 200000),
        ("VIBRATION_SYSTEM", 40, 60000), ("CMM", 100, 60000), ("BALANCING", 30, 40000), ("FURNACE", 30, 80000), ("FERMENTER", 5, 50000), ("FREEZE_DRYER", 25, 60000), ("REACTOR", 20, 100000), ("HEAT_EXCHANGER", 2, 60000),
        ("BELLOWS_VALVE", 0.1m, 500), ("STEEL_VALVE", 0.1m, 5000), ("CHEMICAL_VALVE", 0.1m, 2000), ("VACUUM_PUMP", 3, 3000), ("SCROLL_PUMP", 8, 150), ("PRESSURE_TRANSDUCER", 0.03m, 15), ("MASS_SPECTROMETER", 15, 8000),
        ("FREQUENCY_CHANGER", 0.4m, 5000), ("PULSE_CAPACITOR", 0.02m, 500), ("POWER_CAPACITOR", 0.05m, 500), ("RING_MAGNET", 0.0005m, 60), ("GYRO_", 0.01m, 80), ("GYROCOMPASS", 3, 200), ("ACCELEROMETER", 0.003m, 10), ("IMU", 0.002m, 80),
        ("UAV_ENGINE", 0.5m, 300), ("PARAMOTOR", 6, 80), ("TURBOJET", 1, 2000), ("UAV_SERVO", 0.004m, 20), ("GNSS_CRPA", 0.05m, 40), ("FPGA", 0.0005m, 1), ("RF_AMPLIFIER", 0.005m, 300), ("HIGH_SPEED_CAMERA", 0.5m, 60),
    ];

    /// <summary>Least and most mass of one piece, kg, or null for a family without an entry.</summary>
    public static (decimal Least, decimal Most)? Of(string? family) =>
        family is not null && s_table.FirstOrDefault(f => family.Contains(f.Word, StringComparison.Ordinal)) is { Word: not null } row ? (row.Least, row.Most) : null;
}
