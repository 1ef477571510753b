using UnitsNet.Units;

namespace Customs.Classification;

/// <content>Lengths, masses, pressures and what follows from them.</content>
public static partial class UnitTable
{
    private static (Unit Unit, string Spellings)[] Mechanical() =>
    [
        Of(Dimension.Length, LengthUnit.Millimeter, LengthUnit.Meter, "mm", "mm|millimeter|millimetre|millimeters|millimetres|milimetre|milimeter|мм|миллиметр|миллиметров|毫米|میلی متر|میلیمتر|میلی‌متر"),
        Of(Dimension.Length, LengthUnit.Centimeter, LengthUnit.Meter, "cm", "cm|centimeter|centimetre|см|厘米|سانتی متر|سانتیمتر|santimetre|sentimeter"),
        Of(Dimension.Length, LengthUnit.Meter, LengthUnit.Meter, "m", "m|meter|metre|meters|metres|mètre|mètres|м|метр|метров|米|متر"),
        Of(Dimension.Length, LengthUnit.Micrometer, LengthUnit.Meter, "µm", "µm|um|micron|microns|mikron|micrometer|micrometre|micromètre|mikrometer|мкм|микрон|微米|میکرون|میکرومتر"),
        Of(Dimension.Length, LengthUnit.Nanometer, LengthUnit.Meter, "nm", "nm|nanometer|nanometre|нм|纳米|نانومتر"),
        Of(Dimension.Length, LengthUnit.Kilometer, LengthUnit.Meter, "km", "km|kilometer|kilometre|км|公里|千米|کیلومتر"),
        Of(Dimension.Length, LengthUnit.Inch, LengthUnit.Meter, "in", "inch|inches|zoll|\"|″|pouce|pouces|inç|дюйм|英寸|اینچ"),
        Of(Dimension.Length, LengthUnit.Foot, LengthUnit.Meter, "ft", "ft|feet|foot"),
        Of(Dimension.Length, LengthUnit.Mil, LengthUnit.Meter, "mil", "mil|mils"),
        Of(Dimension.Area, AreaUnit.SquareMeter, AreaUnit.SquareMeter, "m2", "m2|m^2|sqm|sq m|qm|м2|кв.м|平方米|متر مربع|square metres|square meters"),
        Of(Dimension.Area, AreaUnit.SquareCentimeter, AreaUnit.SquareMeter, "cm2", "cm2|cm^2|см2|平方厘米|sq cm|سانتی متر مربع"),
        Of(Dimension.Area, AreaUnit.SquareMillimeter, AreaUnit.SquareMeter, "mm2", "mm2|мм2|平方毫米"),
        Of(Dimension.Volume, VolumeUnit.Liter, VolumeUnit.CubicMeter, "l", "l|L|litre|litres|liter|liters|lt|ltr|литр|литров|л|升|公升|لیتر|لیتری"),
        Of(Dimension.Volume, VolumeUnit.CubicMeter, VolumeUnit.CubicMeter, "m3", "m3|m^3|cbm|м3|куб.м|立方米|متر مکعب|cubic metres|cubic meters"),
        Of(Dimension.Volume, VolumeUnit.Milliliter, VolumeUnit.CubicMeter, "ml", "ml|mL|мл|毫升|میلی لیتر"),
        Of(Dimension.Volume, VolumeUnit.CubicCentimeter, VolumeUnit.CubicMeter, "cm3", "cm3|cc|ccm|см3|立方厘米|cm^3"),
        Of(Dimension.Volume, VolumeUnit.UsGallon, VolumeUnit.CubicMeter, "gal", "gal|gallon|gallons"),
        Of(Dimension.Mass, MassUnit.Kilogram, MassUnit.Kilogram, "kg", "kg|kgs|kilo|kilogram|kilograms|kilogramme|kilogrammes|кг|килограмм|公斤|千克|کیلوگرم|کیلو|کیلوگرمی|کیلویی"),
        Of(Dimension.Mass, MassUnit.Gram, MassUnit.Kilogram, "g", "g|gr|gram|grams|gramm|gramme|г|грамм|克|گرم"),
        Of(Dimension.Mass, MassUnit.Milligram, MassUnit.Kilogram, "mg", "mg|мг|毫克"),
        Of(Dimension.Mass, MassUnit.Tonne, MassUnit.Kilogram, "t", "t|ton|tons|tonne|tonnes|tonnen|mt|т|тонн|吨|تن"),
        Of(Dimension.Mass, MassUnit.Pound, MassUnit.Kilogram, "lb", "lb|lbs|pound|pounds"),
        Of(Dimension.Density, DensityUnit.GramPerCubicCentimeter, DensityUnit.KilogramPerCubicMeter, "g/cm3", "g/cm3|g/cc|g/ccm|г/см3|克/立方厘米|gcm3|g cm-3|گرم بر سانتی متر مکعب"),
        Of(Dimension.Density, DensityUnit.KilogramPerCubicMeter, DensityUnit.KilogramPerCubicMeter, "kg/m3", "kg/m3|кг/м3"),
        Of(Dimension.Force, ForceUnit.Newton, ForceUnit.Newton, "N", "N|newton|Н|牛|نیوتن"),
        Of(Dimension.Force, ForceUnit.Kilonewton, ForceUnit.Newton, "kN", "kN|kilonewton|кН|千牛|کیلونیوتن"),
        Of(Dimension.Force, ForceUnit.Meganewton, ForceUnit.Newton, "MN"),
        Of(Dimension.Force, ForceUnit.KilogramForce, ForceUnit.Newton, "kgf", "kgf|кгс|公斤力"),
        Of(Dimension.Force, ForceUnit.PoundForce, ForceUnit.Newton, "lbf", "lbf"),
        Of(Dimension.Torque, TorqueUnit.NewtonMeter, TorqueUnit.NewtonMeter, "N.m", "Nm|N.m|Н·м|牛米"),
        Of(Dimension.Pressure, PressureUnit.Megapascal, PressureUnit.Pascal, "MPa", "MPa|N/mm2|megapascal|МПа|兆帕|مگاپاسکال"),
        Of(Dimension.Pressure, PressureUnit.Gigapascal, PressureUnit.Pascal, "GPa", "GPa|gigapascal|ГПа|吉帕|گیگاپاسکال"),
        Of(Dimension.Pressure, PressureUnit.Kilopascal, PressureUnit.Pascal, "kPa", "kPa|кПа|千帕|کیلوپاسکال"),
        Of(Dimension.Pressure, PressureUnit.Pascal, PressureUnit.Pascal, "Pa", "Pa|pascal|Па|帕|پاسکال"),
        Of(Dimension.Pressure, PressureUnit.Millipascal, PressureUnit.Pascal, "mPa", "mPa|MPa_milli|мПа"),
        Of(Dimension.Pressure, PressureUnit.Bar, PressureUnit.Pascal, "bar", "bar|bara|barg|бар|巴|بار"),
        Of(Dimension.Pressure, PressureUnit.Millibar, PressureUnit.Pascal, "mbar", "mbar|hPa|мбар|毫巴|میلی بار"),
        Of(Dimension.Pressure, PressureUnit.Torr, PressureUnit.Pascal, "Torr", "Torr|торр|托|mmHg|мм рт.ст."),
        Of(Dimension.Pressure, PressureUnit.PoundForcePerSquareInch, PressureUnit.Pascal, "psi", "psi|psig"),
        Own(Dimension.Pressure, "ksi", 6.894757293168361e6),
        Of(Dimension.Pressure, PressureUnit.Atmosphere, PressureUnit.Pascal, "atm", "atm|атм|大气压"),
        Of(Dimension.Pressure, PressureUnit.KilogramForcePerSquareCentimeter, PressureUnit.Pascal, "kgf/cm2", "kgf/cm2|кгс/см2"),
    ];
}
