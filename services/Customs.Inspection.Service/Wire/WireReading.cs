using System.Globalization;
using Customs.Primitives;
using Google.Protobuf.WellKnownTypes;

namespace Customs.Inspection.Service;

/// <summary>Reads wire values into the core's types and collects every field that is wrong, by its proto path. A wrong field reads as a harmless default.</summary>
internal sealed class WireReading
{
    private const int MaxText = 8_000;
    private readonly List<FieldViolation> _violations = [];

    /// <summary>Every bad field, in the order of reading.</summary>
    public IReadOnlyList<FieldViolation> Violations => _violations;

    /// <summary>Notes a bad field.</summary>
    public void Wrong(string path, string description) => _violations.Add(new FieldViolation(path, description));

    /// <summary>A text that has to be there.</summary>
    public string Required(string path, string value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            Wrong(path, "is required");
            return "";
        }

        return Optional(path, value) ?? "";
    }

    /// <summary>A text that may be empty; null then.</summary>
    public string? Optional(string path, string value)
    {
        if (value.Length > MaxText)
        {
            Wrong(path, $"is longer than {MaxText} characters");
        }

        return string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>A word of a closed set that has to be there.</summary>
    public TEnum Word<TEnum>(string path, string value)
        where TEnum : struct, System.Enum
    {
        if (value.Length == 0)
        {
            Wrong(path, "is required");
            return default;
        }

        return WordOrNull<TEnum>(path, value) ?? default;
    }

    /// <summary>A word of a closed set that may be empty; null then.</summary>
    public TEnum? WordOrNull<TEnum>(string path, string value)
        where TEnum : struct, System.Enum
    {
        if (value.Length == 0)
        {
            return null;
        }

        if (Codes<TEnum>.TryParse(value, out var known))
        {
            return known;
        }

        Wrong(path, $"'{Shown(value)}' is none of {Codes<TEnum>.All}");
        return null;
    }

    /// <summary>A country that has to be there.</summary>
    public CountryCode Country(string path, string value)
    {
        if (value.Length == 0)
        {
            Wrong(path, "is required");
            return default;
        }

        return CountryOrNull(path, value) ?? default;
    }

    /// <summary>A country that may be empty; null then.</summary>
    public CountryCode? CountryOrNull(string path, string value)
    {
        if (value.Length == 0)
        {
            return null;
        }

        if (CountryCode.TryParse(value, out var code))
        {
            return code;
        }

        Wrong(path, $"'{Shown(value)}' is not a country code of two letters");
        return null;
    }

    /// <summary>A commodity code that may be empty; null then.</summary>
    public CommodityCode? CommodityOrNull(string path, string value, int digits)
    {
        if (value.Length == 0)
        {
            return null;
        }

        if (CommodityCode.TryParse(value, out var code) && code.Digits.Length == digits)
        {
            return code;
        }

        Wrong(path, $"'{Shown(value)}' is not a commodity code of {digits} digits");
        return null;
    }

    /// <summary>A decimal number that has to be there and may not be negative.</summary>
    public decimal Amount(string path, Google.Type.Decimal? value)
    {
        if (value is null || value.Value.Length == 0)
        {
            Wrong(path, "is required");
            return 0;
        }

        return AmountOrNull(path, value) ?? 0;
    }

    /// <summary>A decimal number that may be absent and may not be negative.</summary>
    public decimal? AmountOrNull(string path, Google.Type.Decimal? value)
    {
        if (value is null || value.Value.Length == 0)
        {
            return null;
        }

        if (!decimal.TryParse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            Wrong(path, $"'{Shown(value.Value)}' is not a decimal number");
            return null;
        }

        if (number < 0)
        {
            Wrong(path, "is negative");
        }

        return number;
    }

    /// <summary>A moment that has to be there.</summary>
    public DateTimeOffset Time(string path, Timestamp? value)
    {
        if (value is null)
        {
            Wrong(path, "is required");
            return DateTimeOffset.UnixEpoch;
        }

        // 0001-01-01 to 9999-12-31, the range that Timestamp promises and does not enforce.
        if (value.Seconds is < -62_135_596_800 or > 253_402_300_799 || value.Nanos is < 0 or > 999_999_999)
        {
            Wrong(path, "is not a moment between the years 1 and 9999");
            return DateTimeOffset.UnixEpoch;
        }

        return value.ToDateTimeOffset();
    }

    /// <summary>A day that has to be there.</summary>
    public DateOnly Day(string path, Google.Type.Date? value)
    {
        if (value is null)
        {
            Wrong(path, "is required");
            return default;
        }

        return DayOrNull(path, value) ?? default;
    }

    /// <summary>A day that may be absent.</summary>
    public DateOnly? DayOrNull(string path, Google.Type.Date? value)
    {
        if (value is null)
        {
            return null;
        }

        if (value.Year is < 1 or > 9999 || value.Month is < 1 or > 12 || value.Day < 1 || value.Day > DateTime.DaysInMonth(value.Year, value.Month))
        {
            Wrong(path, "is not a day of the calendar");
            return null;
        }

        return new DateOnly(value.Year, value.Month, value.Day);
    }

    private static string Shown(string value) => value.Length <= 40 ? value : string.Concat(value.AsSpan(0, 40), "...");
}
