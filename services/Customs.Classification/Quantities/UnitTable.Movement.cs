using UnitsNet.Units;

namespace Customs.Classification;

/// <content>Times, frequencies, speeds, flows and accelerations.</content>
public static partial class UnitTable
{
    private static (Unit Unit, string Spellings)[] Movement() =>
    [
        Of(Dimension.Frequency, FrequencyUnit.Hertz, FrequencyUnit.Hertz, "Hz", "Hz|hertz|cps|Гц|герц|赫兹|赫|هرتز"),
        Of(Dimension.Frequency, FrequencyUnit.Kilohertz, FrequencyUnit.Hertz, "kHz", "kHz|kilohertz|кГц|килогерц|千赫|千赫兹|کیلوهرتز"),
        Of(Dimension.Frequency, FrequencyUnit.Megahertz, FrequencyUnit.Hertz, "MHz", "MHz|megahertz|МГц|мегагерц|兆赫|مگاهرتز"),
        Of(Dimension.Frequency, FrequencyUnit.Gigahertz, FrequencyUnit.Hertz, "GHz", "GHz|gigahertz|ГГц|吉赫|گیگاهرتز"),
        Own(Dimension.RotationalSpeed, "rpm", 1, "rpm|r/min|rev/min|U/min|1/min|min-1|tr/min|dev/dak|d/dk|об/мин|转/分|转每分|دور در دقیقه|دور بر دقیقه|psm"),
        Own(Dimension.RotationalSpeed, "krpm", 1000, "krpm"),
        Own(Dimension.RotationalSpeed, "rev/s", 60, "rev/s|r/s|rps|об/с"),
        Of(Dimension.Duration, DurationUnit.Second, DurationUnit.Second, "s", "s|sec|secs|second|seconds|sek|sekunden|secondes|saniye|saat_s|с|сек|秒|ثانیه"),
        Of(Dimension.Duration, DurationUnit.Millisecond, DurationUnit.Second, "ms", "ms|msec|мс|毫秒|میلی ثانیه"),
        Of(Dimension.Duration, DurationUnit.Microsecond, DurationUnit.Second, "µs", "µs|us|usec|microsecond|microseconds|мкс|微秒|میکروثانیه"),
        Of(Dimension.Duration, DurationUnit.Nanosecond, DurationUnit.Second, "ns", "ns|nsec|nanosecond|nanoseconds|нс|纳秒|نانوثانیه"),
        Own(Dimension.Duration, "ps", 1e-12, "psec|picosecond|picoseconds"),
        Of(Dimension.Duration, DurationUnit.Minute, DurationUnit.Second, "min", "min|mins|minute|minutes|minuten|dakika|dk|minit|мин|минут|分钟|分|دقیقه"),
        Of(Dimension.Duration, DurationUnit.Hour, DurationUnit.Second, "h", "h|hr|hrs|hour|hours|std|stunden|heure|heures|saat|jam|ч|час|часов|小时|ساعت"),
        Of(Dimension.Speed, SpeedUnit.MeterPerSecond, SpeedUnit.MeterPerSecond, "m/s", "m/s|mps|м/с|米/秒|متر بر ثانیه"),
        Of(Dimension.Speed, SpeedUnit.KilometerPerHour, SpeedUnit.MeterPerSecond, "km/h", "km/h|kmh|kph|км/ч|公里/小时|کیلومتر بر ساعت"),
        Of(Dimension.Speed, SpeedUnit.Knot, SpeedUnit.MeterPerSecond, "kn", "knot|knots|kt|kts|уз"),
        Own(Dimension.Speed, "km/s", 1000, "km/s|mm/us|mm/µs|км/с"),
        Own(Dimension.Speed, "nmi/h", 1852.0 / 3600),
        Own(Dimension.Acceleration, "mGal", 1e-5),
        Own(Dimension.Acceleration, "g", 9.80665, "g|G|gn|重力加速度"),
        Own(Dimension.Acceleration, "m/s2", 1, "m/s2|м/с2"),
        Own(Dimension.Acceleration, "mg", 9.80665e-3, "mg|milli g|millig"),
        Own(Dimension.Acceleration, "µg", 9.80665e-6, "µg|ug|micro g|microg|micro-g|mikro g|мкg"),
        Own(Dimension.AngularRate, "deg/h", 1, "deg/h|DegPerH|DegPerHour|°/h|degrees per hour|deg/hr|°/hr|град/ч|grad/h|度/小时|درجه بر ساعت|deg per h"),
        Own(Dimension.AngularRate, "deg/s", 3600, "deg/s|DegPerS|DegPerSec|°/s|°/sec|deg/sec|град/с|度/秒"),
        Own(Dimension.Angle, "arcsec", 1.0 / 3600, "arcsec|arc second|arc seconds|arcsecond|\"_|угл.с|角秒"),
        Own(Dimension.Angle, "mrad", 0.057295779513082323, "mrad"),
    ];

    private static (Unit Unit, string Spellings)[] Fluid() =>
    [
        Of(Dimension.VolumeFlow, VolumeFlowUnit.CubicMeterPerHour, VolumeFlowUnit.CubicMeterPerSecond, "m3/h", "m3/h|m3h|m3/hr|m3 per hour|cbm/h|м3/ч|м3/час|立方米/小时|متر مکعب بر ساعت|متر مکعب در ساعت|m3/saat|m3/jam|m3/heure"),
        Of(Dimension.VolumeFlow, VolumeFlowUnit.LiterPerSecond, VolumeFlowUnit.CubicMeterPerSecond, "l/s", "l/s|ls|L/s|л/с|升/秒|litres per second|litre/s|لیتر بر ثانیه|l/sec|litre per second"),
        Of(Dimension.VolumeFlow, VolumeFlowUnit.LiterPerMinute, VolumeFlowUnit.CubicMeterPerSecond, "l/min", "l/min|lpm|L/min|л/мин|升/分钟|لیتر بر دقیقه|升/分"),
        Of(Dimension.VolumeFlow, VolumeFlowUnit.LiterPerHour, VolumeFlowUnit.CubicMeterPerSecond, "l/h", "l/h|L/h|л/ч|升/小时|لیتر بر ساعت|l/hr"),
        Of(Dimension.VolumeFlow, VolumeFlowUnit.CubicMeterPerSecond, VolumeFlowUnit.CubicMeterPerSecond, "m3/s", "m3/s|м3/с|m3s"),
        Of(Dimension.VolumeFlow, VolumeFlowUnit.CubicMeterPerMinute, VolumeFlowUnit.CubicMeterPerSecond, "m3/min", "m3/min|м3/мин|立方米/分"),
        Of(Dimension.VolumeFlow, VolumeFlowUnit.CubicFootPerMinute, VolumeFlowUnit.CubicMeterPerSecond, "cfm", "cfm"),
        Of(Dimension.MassFlow, MassFlowUnit.KilogramPerHour, MassFlowUnit.KilogramPerSecond, "kg/h", "kg/h|kgh|kg/hr|кг/ч|公斤/小时|kg per hour|کیلوگرم بر ساعت|kg/saat|kg/jam"),
        Of(Dimension.MassFlow, MassFlowUnit.GramPerHour, MassFlowUnit.KilogramPerSecond, "g/h", "g/h|г/ч"),
        Of(Dimension.MassFlow, MassFlowUnit.KilogramPerSecond, MassFlowUnit.KilogramPerSecond, "kg/s", "kg/s|кг/с"),
        Own(Dimension.MassFlow, "g/s", 1e-3, "g/s|г/с"),
        Own(Dimension.MassFlow, "kg/24h", 1.0 / 86400, "kg/24h|kg/24 h|kg/d|kg/day|kg per 24 h|kg per day|kg in 24 h|kg pro 24 h|кг/24 ч|кг/сут|кг/сутки|公斤/24小时|公斤/天|kg/tag|kg/gün|kg/jour|kg/hari|kg ice/24h|kg Eis/24h|kg ice per 24h|KgPer24h|kg ice in 24h|kg de glace/24h|kg buz/24 saat|кг льда/24 ч|kg ais/24 jam"),
        Own(Dimension.MassFlow, "t/h", 1000.0 / 3600, "t/h|т/ч"),
    ];
}
