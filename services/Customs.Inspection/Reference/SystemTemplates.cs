namespace Customs.Inspection.Reference;

/// <summary>A system of a weapons programme as the list of parts that only together make sense.</summary>
/// <param name="Name">Name for a sentence.</param>
/// <param name="Parts">Classes of parts, each with the words of family keys that belong to it.</param>
public sealed record SystemTemplate(string Name, IReadOnlyList<SystemPart> Parts);

/// <summary>One class of parts of a system.</summary>
/// <param name="Name">Name for a sentence.</param>
/// <param name="Words">Words of family keys.</param>
public sealed record SystemPart(string Name, params string[] Words)
{
    /// <summary>Whether a family belongs to the class.</summary>
    public bool Holds(string family) => Words.Any(w => family.Contains(w, StringComparison.Ordinal));
}

/// <summary>The systems whose parts are bought piecemeal, after illicit-procurement case studies and reports of the UN panels.</summary>
public static class SystemTemplates
{
    /// <summary>All systems.</summary>
    public static readonly IReadOnlyList<SystemTemplate> All =
    [
        new("a gas-centrifuge cascade",
        [
            new("rotor material", "MARAGING", "ALUMINIUM_HIGH", "ALUMINIUM_TUBE", "CARBON_FIBRE", "ROTOR_TUBE"), new("rotor making", "FLOW_FORMING", "FILAMENT_WINDER", "EB_WELDER", "BALANCING"), new("magnets", "RING_MAGNET"), new("bearings", "BEARING"),
            new("drives", "FREQUENCY_CHANGER", "UNLOCK"), new("vacuum pumps", "VACUUM_PUMP", "SCROLL_PUMP"), new("valves", "BELLOWS_VALVE"), new("pressure gauges", "PRESSURE_TRANSDUCER"), new("mass spectrometers", "MASS_SPECTROMETER"), new("vacuum oil", "FLUORINATED_OIL"),
        ]),
        new("an unmanned aircraft",
        [
            new("engines", "UAV_ENGINE", "TURBOJET"), new("servos", "SERVO"), new("jam-proof satellite antennas", "CRPA", "GNSS"), new("inertial units", "IMU", "GYRO", "AUTOPILOT", "ACCELEROMETER"), new("data links", "DATA_LINK", "RF_AMPLIFIER", "RADIO_LINK", "FPGA"), new("airframe material", "CARBON_FIBRE", "COMPOSITE", "PREPREG"),
        ]),
        new("a solid-propellant motor line",
        [
            new("propellant chemicals", "PROPELLANT", "PERCHLORATE", "HTPB", "ALUMINIUM_POWDER"), new("mixers", "MIXER"), new("case making", "FILAMENT_WINDER", "FLOW_FORMING", "CARBON_FIBRE", "MARAGING"), new("nozzle material", "GRAPHITE", "TUNGSTEN"),
            new("presses", "ISOSTATIC_PRESS"), new("test stands", "VIBRATION", "TEST_STAND", "XRAY"), new("guidance", "GYRO", "ACCELEROMETER", "IMU"),
        ]),
        new("a chemical-agent line",
        [
            new("precursors", "PRECURSOR"), new("reactors", "REACTOR"), new("heat exchangers", "HEAT_EXCHANGER", "CONDENSER"), new("distillation", "DISTILLATION"), new("valves", "CHEMICAL_VALVE", "BELLOWS_VALVE"), new("pumps", "CHEMICAL_PUMP"), new("gas monitors", "GAS_MONITOR", "TOXIC_GAS"), new("filling", "FILLING"),
        ]),
        new("a biological-agent line",
        [
            new("strains", "AGENT_", "TOXIN", "PATHOGEN"), new("fermenters", "FERMENTER"), new("separators", "CENTRIFUG", "SEPARATOR"), new("filters", "CROSS_FLOW", "FILTER"), new("dryers", "FREEZE_DRYER", "SPRAY_DRYER"), new("containment", "CABINET", "ISOLATOR"), new("spraying", "SPRAYING", "AEROSOL"),
        ]),
        new("weapon tests",
        [
            new("pulse capacitors", "PULSE_CAPACITOR"), new("fast switches", "SPARK_GAP", "THYRATRON", "KRYTRON", "TRIGGERED"), new("fast cameras", "HIGH_SPEED_CAMERA", "STREAK"), new("flash X-ray", "FLASH_XRAY"), new("detonators", "DETONATOR"), new("neutron tubes", "NEUTRON"),
        ]),
    ];
}
