namespace Customs.Inspection.Goods;

/// <summary>Finds what is usual for a family key. Keys come from the control-list pack and may be new to this table:
/// then the words of the key decide the kind, and the control entry's regime the programmes.</summary>
public static class Families
{
    private static readonly (string Word, GoodsKind Kind, bool Commissioning)[] s_words =
    [
        ("TRANSDUCER", GoodsKind.Measuring, false), ("PRESSURE_GAUGE", GoodsKind.Measuring, false), ("UNDETERMINED", GoodsKind.Unknown, false), ("UNSPECIFIED", GoodsKind.Unknown, false),
        ("TECHNOLOGY", GoodsKind.Technology, false), ("SOFTWARE", GoodsKind.Technology, false), ("UNLOCK", GoodsKind.Technology, false),
        ("BREWERY", GoodsKind.Harmless, false), ("CONSUMER", GoodsKind.Harmless, false), ("BOOKS", GoodsKind.Harmless, false), ("FOOD", GoodsKind.Harmless, false),
        ("VACCINE", GoodsKind.Harmless, false), ("SURFACTANT", GoodsKind.Harmless, false), ("PARAMOTOR", GoodsKind.Harmless, false), ("TOY", GoodsKind.Harmless, false),
        ("PRECURSOR", GoodsKind.Chemical, false), ("RETARDANT", GoodsKind.Chemical, false), ("PROPELLANT", GoodsKind.Chemical, false), ("CHEMICAL_VALVE", GoodsKind.FluidHandling, false),
        ("CHEMICAL_PUMP", GoodsKind.FluidHandling, false), ("AGENT", GoodsKind.Agent, false), ("TOXIN", GoodsKind.Agent, false), ("PATHOGEN", GoodsKind.Agent, false),
        ("FERMENTER", GoodsKind.BioEquipment, true), ("FREEZE_DRYER", GoodsKind.BioEquipment, true), ("SPRAY_DRYER", GoodsKind.BioEquipment, true), ("CABINET", GoodsKind.BioEquipment, true),
        ("REACTOR", GoodsKind.ProcessPlant, true), ("HEAT_EXCHANGER", GoodsKind.ProcessPlant, false), ("DISTILLATION", GoodsKind.ProcessPlant, true), ("CONDENSER", GoodsKind.ProcessPlant, false),
        ("UAV", GoodsKind.Aircraft, false), ("ENGINE", GoodsKind.Aircraft, false), ("SERVO", GoodsKind.Aircraft, false), ("TURBOJET", GoodsKind.Aircraft, false),
        ("GYRO", GoodsKind.Navigation, false), ("ACCELEROMETER", GoodsKind.Navigation, false), ("IMU", GoodsKind.Navigation, false), ("GNSS", GoodsKind.Navigation, false),
        ("WELDER", GoodsKind.Machine, true), ("MACHINE_TOOL", GoodsKind.Machine, true), ("WINDER", GoodsKind.Machine, true), ("PRESS", GoodsKind.Machine, true), ("FURNACE", GoodsKind.Machine, true),
        ("FLOW_FORMING", GoodsKind.Machine, true), ("AUTOCLAVE", GoodsKind.Machine, true), ("CMM", GoodsKind.Machine, true), ("BALANCING", GoodsKind.Machine, true), ("VIBRATION", GoodsKind.Machine, true),
        ("EDM", GoodsKind.Machine, true), ("CUTTER", GoodsKind.Machine, true), ("CENTRIFUGE", GoodsKind.Machine, true), ("EQUIPMENT", GoodsKind.Machine, true), ("ADDITIVE", GoodsKind.Machine, true),
        ("TRANSDUCER", GoodsKind.Measuring, false), ("SPECTROMETER", GoodsKind.Measuring, true), ("INTERFEROMETER", GoodsKind.Measuring, true), ("DETECTOR", GoodsKind.Measuring, false), ("CAMERA", GoodsKind.Measuring, false),
        ("VALVE", GoodsKind.FluidHandling, false), ("PUMP", GoodsKind.FluidHandling, false), ("VACUUM", GoodsKind.FluidHandling, false), ("BELLOWS", GoodsKind.FluidHandling, false),
        ("FREQUENCY_CHANGER", GoodsKind.PowerElectronics, true), ("CAPACITOR", GoodsKind.PowerElectronics, false), ("POWER_SUPPLY", GoodsKind.PowerElectronics, false), ("DRIVE", GoodsKind.PowerElectronics, true),
        ("FPGA", GoodsKind.Electronics, false), ("AMPLIFIER", GoodsKind.Electronics, false), ("ELECTRONICS", GoodsKind.Electronics, false), ("ANTENNA", GoodsKind.Electronics, false), ("PROCESSOR", GoodsKind.Electronics, false),
        ("FIBRE", GoodsKind.Material, false), ("GRAPHITE", GoodsKind.Material, false), ("ALUMINIUM", GoodsKind.Material, false), ("TITANIUM", GoodsKind.Material, false), ("STEEL", GoodsKind.Material, false),
        ("MAGNET", GoodsKind.Material, false), ("POWDER", GoodsKind.Material, false), ("TUNGSTEN", GoodsKind.Material, false), ("PREPREG", GoodsKind.Material, false), ("COMPOSITE", GoodsKind.Material, false), ("BEARING", GoodsKind.Material, false),
    ];

    // Families that the reports name although no control list holds them, or only above a limit that sellers stay under.
    private static readonly Dictionary<string, (double Concern, Programme[] Programmes)> s_sought = new(StringComparer.Ordinal)
    {
        ["EB_WELDER"] = (0.8, [Programme.Nuclear, Programme.Missile]),
        ["LASER_WELDER"] = (0.6, [Programme.Nuclear, Programme.Missile]),
        ["ORBITAL_WELDER"] = (0.6, [Programme.Nuclear, Programme.Chemical]),
        ["RING_MAGNET"] = (0.8, [Programme.Nuclear]),
        ["HIGH_STRENGTH_BEARING"] = (0.7, [Programme.Nuclear, Programme.Missile]),
        ["FLUORINATED_OIL"] = (0.7, [Programme.Nuclear]),
        ["SCROLL_PUMP"] = (0.6, [Programme.Nuclear]),
        ["VACUUM_FURNACE"] = (0.6, [Programme.Nuclear, Programme.Missile]),
        ["CARBON_FIBRE"] = (0.6, [Programme.Nuclear, Programme.Missile]),
        ["COMPOSITE_MATERIAL"] = (0.6, [Programme.Nuclear, Programme.Missile]),
        ["COMPOSITE_AUTOCLAVE"] = (0.6, [Programme.Missile, Programme.Drone]),
        ["UAV_ENGINE"] = (1.0, [Programme.Drone]),
        ["UAV_SERVO"] = (0.8, [Programme.Drone]),
        ["SERVO_ACTUATOR"] = (0.7, [Programme.Drone, Programme.Missile]),
        ["UAV_GNSS_CRPA"] = (0.9, [Programme.Drone, Programme.Missile]),
        ["GNSS_CRPA"] = (0.9, [Programme.Drone, Programme.Missile]),
        ["IMU_MEMS"] = (0.7, [Programme.Drone, Programme.Missile]),
        ["HIGH_SPEED_CAMERA"] = (0.6, [Programme.Nuclear]),
    };

    /// <summary>What is usual for the family.</summary>
    /// <param name="family">Family key; null while the goods are undetermined.</param>
    public static GoodsFamily Find(string? family)
    {
        if (family is null)
        {
            return GoodsFamily.Unknown;
        }

        var (_, kind, commissioning) = s_words.FirstOrDefault(w => family.Contains(w.Word, StringComparison.Ordinal));
        return s_sought.TryGetValue(family, out var sought)
            ? new GoodsFamily(kind, sought.Concern, sought.Programmes, commissioning)
            : new GoodsFamily(kind, 0, [], commissioning);
    }

    /// <summary>Whether a family key says that nobody knows yet what the goods are.</summary>
    public static bool IsUndetermined(string? family) =>
        family is null || family.Contains("UNDETERMINED", StringComparison.Ordinal) || family.Contains("UNSPECIFIED", StringComparison.Ordinal);
}
