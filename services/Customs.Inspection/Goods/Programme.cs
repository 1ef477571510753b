namespace Customs.Inspection.Goods;

/// <summary>A weapons programme that seeks goods.</summary>
public enum Programme
{
    /// <summary>Enrichment, reprocessing, weaponisation.</summary>
    Nuclear,

    /// <summary>Ballistic and cruise missiles, launch vehicles.</summary>
    Missile,

    /// <summary>Unmanned aircraft.</summary>
    Drone,

    /// <summary>Chemical weapons.</summary>
    Chemical,

    /// <summary>Biological weapons.</summary>
    Biological,

    /// <summary>Conventional arms industry under embargo.</summary>
    Military,
}

/// <summary>Coarse kind of goods, for what is usual with them: who buys them, how they are delivered.</summary>
public enum GoodsKind
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>Machine tools, welders, presses, furnaces, winders, test stands: heavy production machines.</summary>
    Machine,

    /// <summary>Pumps, valves, vacuum components.</summary>
    FluidHandling,

    /// <summary>Reactors, heat exchangers, distillation.</summary>
    ProcessPlant,

    /// <summary>Fermenters, freeze dryers, safety cabinets.</summary>
    BioEquipment,

    /// <summary>Chemicals.</summary>
    Chemical,

    /// <summary>Pathogens, toxins, genetic elements.</summary>
    Agent,

    /// <summary>Spectrometers, sensors, gauges, cameras.</summary>
    Measuring,

    /// <summary>Drives, capacitors, power supplies.</summary>
    PowerElectronics,

    /// <summary>Components, amplifiers, logic.</summary>
    Electronics,

    /// <summary>Gyros, accelerometers, satellite navigation.</summary>
    Navigation,

    /// <summary>Engines, servos and parts of aircraft without crew.</summary>
    Aircraft,

    /// <summary>Metals, fibres, graphite, powders.</summary>
    Material,

    /// <summary>Drawings, software, training, unlock keys.</summary>
    Technology,

    /// <summary>Goods that look alike and are harmless.</summary>
    Harmless,
}
