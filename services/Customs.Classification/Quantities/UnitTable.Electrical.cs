using UnitsNet.Units;

namespace Customs.Classification;

/// <content>Electrical and thermal units.</content>
public static partial class UnitTable
{
    private static (Unit Unit, string Spellings)[] Electrical() =>
    [
        Of(Dimension.Power, PowerUnit.Kilowatt, PowerUnit.Watt, "kW", "kW|kilowatt|kilowatts|кВт|千瓦|کیلووات"),
        Of(Dimension.Power, PowerUnit.Watt, PowerUnit.Watt, "W", "W|watt|watts|Вт|瓦|وات"),
        Of(Dimension.Power, PowerUnit.Megawatt, PowerUnit.Watt, "MW", "MW|megawatt|МВт|兆瓦|مگاوات"),
        Of(Dimension.Power, PowerUnit.Milliwatt, PowerUnit.Watt, "mW", "mW|milliwatt|мВт|毫瓦"),
        Of(Dimension.Power, PowerUnit.MechanicalHorsepower, PowerUnit.Watt, "hp", "hp|HP|bhp|马力|اسب بخار"),
        Of(Dimension.Power, PowerUnit.MetricHorsepower, PowerUnit.Watt, "PS", "PS|ch|cv|л.с."),
        Own(Dimension.Power, "VA", 1, "VA|volt-ampere|ВА|伏安"),
        Own(Dimension.Power, "kVA", 1000, "kVA|кВА|千伏安|کیلوولت آمپر"),
        Own(Dimension.Power, "MVA", 1e6, "MVA|МВА"),
        Of(Dimension.Voltage, ElectricPotentialUnit.Volt, ElectricPotentialUnit.Volt, "V", "V|volt|volts|VAC|VDC|Vac|Vdc|В|伏|伏特|ولت"),
        Of(Dimension.Voltage, ElectricPotentialUnit.Kilovolt, ElectricPotentialUnit.Volt, "kV", "kV|kilovolt|kilovolts|кВ|千伏|کیلوولت"),
        Of(Dimension.Voltage, ElectricPotentialUnit.Megavolt, ElectricPotentialUnit.Volt, "MV", "MV|МВ"),
        Of(Dimension.Voltage, ElectricPotentialUnit.Millivolt, ElectricPotentialUnit.Volt, "mV", "mV|мВ"),
        Own(Dimension.Energy, "MeV", 1.602176634e-13, "MeV|МэВ"),
        Own(Dimension.Energy, "keV", 1.602176634e-16, "keV|кэВ"),
        Own(Dimension.Energy, "eV", 1.602176634e-19, "eV|эВ"),
        Of(Dimension.Current, ElectricCurrentUnit.Ampere, ElectricCurrentUnit.Ampere, "A", "A|amp|amps|ampere|amper|А|安|安培|آمپر"),
        Of(Dimension.Current, ElectricCurrentUnit.Kiloampere, ElectricCurrentUnit.Ampere, "kA", "kA|кА|千安|کیلوآمپر"),
        Of(Dimension.Current, ElectricCurrentUnit.Milliampere, ElectricCurrentUnit.Ampere, "mA", "mA|мА|毫安|میلی آمپر"),
        Of(Dimension.Capacitance, CapacitanceUnit.Microfarad, CapacitanceUnit.Farad, "µF", "µF|uF|mfd|мкФ|微法|میکروفاراد"),
        Of(Dimension.Capacitance, CapacitanceUnit.Nanofarad, CapacitanceUnit.Farad, "nF", "nF|нФ|纳法"),
        Of(Dimension.Capacitance, CapacitanceUnit.Picofarad, CapacitanceUnit.Farad, "pF", "pF|пФ|皮法"),
        Of(Dimension.Capacitance, CapacitanceUnit.Farad, CapacitanceUnit.Farad, "F", "F|farad|Ф|法拉"),
        Of(Dimension.Inductance, ElectricInductanceUnit.Nanohenry, ElectricInductanceUnit.Henry, "nH", "nH|нГн|纳亨|نانوهانری"),
        Of(Dimension.Inductance, ElectricInductanceUnit.Microhenry, ElectricInductanceUnit.Henry, "µH", "µH|uH|мкГн|微亨"),
        Of(Dimension.Inductance, ElectricInductanceUnit.Millihenry, ElectricInductanceUnit.Henry, "mH", "mH|мГн|毫亨"),
        Of(Dimension.Inductance, ElectricInductanceUnit.Henry, ElectricInductanceUnit.Henry, "H", "H|Гн"),
        Own(Dimension.Resistance, "ohm", 1, "ohm|Ω|Ом"),
        Own(Dimension.Resistance, "mohm", 1e-3, "mohm|mΩ|milliohm|мОм"),
        Own(Dimension.MagneticField, "T", 1, "tesla|Тл|特斯拉"),
        Own(Dimension.MagneticField, "mT", 1e-3, "mT|мТл"),
        Own(Dimension.MagneticField, "gauss", 1e-4, "gauss|Gs"),
        Of(Dimension.Energy, EnergyUnit.Joule, EnergyUnit.Joule, "J", "J|joule|joules|Дж|焦耳|焦|ژول"),
        Of(Dimension.Energy, EnergyUnit.Kilojoule, EnergyUnit.Joule, "kJ", "kJ|кДж|千焦|کیلوژول"),
        Of(Dimension.Energy, EnergyUnit.Millijoule, EnergyUnit.Joule, "mJ", "mJ|мДж|毫焦"),
        Of(Dimension.Energy, EnergyUnit.Megajoule, EnergyUnit.Joule, "MJ", "MJ|МДж"),
        Of(Dimension.Energy, EnergyUnit.WattHour, EnergyUnit.Joule, "Wh", "Wh"),
        Of(Dimension.Energy, EnergyUnit.KilowattHour, EnergyUnit.Joule, "kWh", "kWh"),
        Of(Dimension.Temperature, TemperatureUnit.DegreeCelsius, TemperatureUnit.DegreeCelsius, "°C", "°C|degC|deg C|C|℃|С|celsius|°С|град.С|摄氏度|درجه سانتیگراد|درجه سانتی گراد|درجه|derece"),
        Of(Dimension.Temperature, TemperatureUnit.Kelvin, TemperatureUnit.DegreeCelsius, "K", "K|kelvin|К"),
        Of(Dimension.Temperature, TemperatureUnit.DegreeFahrenheit, TemperatureUnit.DegreeCelsius, "°F", "°F|degF"),
    ];
}
