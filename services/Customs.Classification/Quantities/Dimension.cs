namespace Customs.Classification;

/// <summary>What a quantity measures. Values are kept in the base unit named beside each member.</summary>
public enum Dimension
{
    /// <summary>A plain number without a unit.</summary>
    Number,

    /// <summary>A share, as a fraction: 0.2 % is 0.002.</summary>
    Ratio,

    /// <summary>Metres.</summary>
    Length,

    /// <summary>Square metres.</summary>
    Area,

    /// <summary>Cubic metres.</summary>
    Volume,

    /// <summary>Kilograms.</summary>
    Mass,

    /// <summary>Kilograms per cubic metre.</summary>
    Density,

    /// <summary>Seconds.</summary>
    Duration,

    /// <summary>Hertz.</summary>
    Frequency,

    /// <summary>Frames per second.</summary>
    FrameRate,

    /// <summary>Revolutions per minute.</summary>
    RotationalSpeed,

    /// <summary>Metres per second.</summary>
    Speed,

    /// <summary>Metres per second squared; one g is 9.80665.</summary>
    Acceleration,

    /// <summary>Degrees per hour.</summary>
    AngularRate,

    /// <summary>Degrees.</summary>
    Angle,

    /// <summary>Newtons.</summary>
    Force,

    /// <summary>Newton metres.</summary>
    Torque,

    /// <summary>Pascals.</summary>
    Pressure,

    /// <summary>Joules.</summary>
    Energy,

    /// <summary>Watts; volt-amperes are compared with them one to one.</summary>
    Power,

    /// <summary>Volts.</summary>
    Voltage,

    /// <summary>Amperes.</summary>
    Current,

    /// <summary>Farads.</summary>
    Capacitance,

    /// <summary>Henries.</summary>
    Inductance,

    /// <summary>Degrees Celsius.</summary>
    Temperature,

    /// <summary>Cubic metres per second.</summary>
    VolumeFlow,

    /// <summary>Kilograms per second.</summary>
    MassFlow,

    /// <summary>Grays.</summary>
    Dose,

    /// <summary>Unified atomic mass units.</summary>
    AtomicMass,

    /// <summary>Particles per second.</summary>
    EmissionRate,

    /// <summary>Nucleic bases.</summary>
    Bases,

    /// <summary>Gram millimetres per kilogram.</summary>
    Unbalance,

    /// <summary>Kilograms per newton and hour.</summary>
    SpecificConsumption,

    /// <summary>Teslas.</summary>
    MagneticField,

    /// <summary>Bits per second.</summary>
    DataRate,

    /// <summary>Becquerels.</summary>
    Activity,

    /// <summary>Ohms.</summary>
    Resistance,

    /// <summary>Becquerels per kilogram.</summary>
    SpecificActivity,

    /// <summary>Kilograms per cubic metre of another substance.</summary>
    MassConcentration,

    /// <summary>Grays per second.</summary>
    DoseRate,

    /// <summary>Particles per square metre.</summary>
    Fluence,

    /// <summary>Decibels.</summary>
    Level,

    /// <summary>Three lengths or two, in metres.</summary>
    Dimensions,

    /// <summary>A text such as a material or a type.</summary>
    Text,

    /// <summary>Yes or no.</summary>
    Flag,
}
