using System.Globalization;
using Customs.Inspection.Dossiers;
using Customs.Primitives;
using Google.Protobuf.Collections;
using Google.Protobuf.WellKnownTypes;

namespace Customs.Inspection.Service;

/// <summary>The only place where wire messages and the core's records are converted into each other; one file for each family of messages.</summary>
internal static partial class Wire
{
    /// <summary>A moment, or nothing where there is none.</summary>
    public static Timestamp? Time(DateTimeOffset? value) => value is { } known ? Timestamp.FromDateTimeOffset(known) : null;

    /// <summary>A number as a decimal text that keeps its digits.</summary>
    public static Google.Type.Decimal? Number(decimal? value) => value is { } known ? new Google.Type.Decimal { Value = known.ToString(CultureInfo.InvariantCulture) } : null;

    /// <summary>A day of the calendar, or nothing where there is none.</summary>
    public static Google.Type.Date? Day(DateOnly? value) =>
        value is { } known ? new Google.Type.Date { Year = known.Year, Month = known.Month, Day = known.Day } : null;

    private static string Code(CountryCode? value) => value?.Value ?? "";

    private static string Code(CommodityCode? value) => value?.Digits ?? "";

    private static CommonV1.Amount? Amount(Money? value) =>
        value is { IsNone: false } known ? new CommonV1.Amount { Amount_ = Number(known.Amount), Currency = known.Currency } : null;

    private static CommonV1.Quantity? Quantity(decimal? amount, QuantityUnit? unit) =>
        amount is null ? null : new CommonV1.Quantity { Amount = Number(amount), Unit = Codes<QuantityUnit>.Word(unit) };

    private static Money? MoneyOrNull(WireReading reading, string path, CommonV1.Amount? value)
    {
        if (value is null)
        {
            return null;
        }

        if (value.Currency.Length != 3 || !value.Currency.All(char.IsAsciiLetterUpper))
        {
            reading.Wrong($"{path}.currency", "is not three capital letters");
        }

        return new Money(reading.Amount($"{path}.amount", value.Amount_), value.Currency);
    }

    private static Quantity? QuantityOrNull(WireReading reading, string path, CommonV1.Quantity? value) =>
        value is null
            ? null
            : new Quantity
            {
                Amount = reading.Amount($"{path}.amount", value.Amount),
                Unit = reading.Word<QuantityUnit>($"{path}.unit", value.Unit),
            };

    private static List<string> Texts(WireReading reading, string path, RepeatedField<string> values)
    {
        var texts = new List<string>(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            texts.Add(reading.Required($"{path}[{i}]", values[i]));
        }

        return texts;
    }

    private static List<TTo> Each<TFrom, TTo>(string path, IReadOnlyList<TFrom> values, Func<string, TFrom, TTo> read)
    {
        var made = new List<TTo>(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            made.Add(read($"{path}[{i}]", values[i]));
        }

        return made;
    }
}
