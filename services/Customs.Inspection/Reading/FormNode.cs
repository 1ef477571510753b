using System.Globalization;
using System.Text.Json;
using Customs.Primitives;

namespace Customs.Inspection.Reading;

/// <summary>One object of a JSON form while it is read. Collects what is wrong by path and never throws; a field that was wrong gives a harmless placeholder,
/// and the caller refuses the whole form in the end.</summary>
internal sealed class FormNode(JsonElement element, string path, FormReport report)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Reads an object with a function and then reports the fields that nobody asked for.</summary>
    public T As<T>(Func<FormNode, T> read)
    {
        var value = read(this);
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject().Where(p => !_asked.Contains(p.Name)))
            {
                report.Unknown(At(property.Name), property.Value);
            }
        }

        return value;
    }

    public string Text(string name) => TextOrNull(name) ?? Missing(name, "");

    public string? TextOrNull(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            return Wrong<string?>(name, "must be text", null);
        }

        var text = value.GetString() ?? "";
        return text.Length <= FormReport.LongestText ? text : Wrong<string?>(name, $"is longer than {FormReport.LongestText} signs", null);
    }

    public decimal Number(string name) => NumberOrNull(name) ?? Missing(name, 0m);

    public decimal? NumberOrNull(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetDecimal(out var number) => number,
        _ => Wrong<decimal?>(name, "must be a number", null),
    };

    public decimal Amount(string name) => Number(name) is var number && number >= 0 ? number : Wrong(name, "must not be negative", 0m);

    public int Whole(string name) => WholeOrNull(name) ?? Missing(name, 0);

    public int? WholeOrNull(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) => number,
        _ => Wrong<int?>(name, "must be a whole number", null),
    };

    public bool? FlagOrNull(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => Wrong<bool?>(name, "must be true or false", null),
    };

    public DateOnly Date(string name) => DateOrNull(name) ?? Missing(name, DateOnly.MinValue);

    public DateOnly? DateOrNull(string name) =>
        TextOrNull(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : Wrong<DateOnly?>(name, $"'{Cut(text)}' is not a date such as 2026-11-24", null);

    public DateTimeOffset Instant(string name)
    {
        if (TextOrNull(name) is not { } text)
        {
            return Missing(name, DateTimeOffset.MinValue);
        }

        return DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : Wrong(name, $"'{Cut(text)}' is not a UTC time such as 2026-11-24T08:00:00Z", DateTimeOffset.MinValue);
    }

    public CountryCode Country(string name) => CountryOrNull(name) ?? Missing(name, default(CountryCode));

    public CountryCode? CountryOrNull(string name) =>
        TextOrNull(name) is not { } text ? null
        : CountryCode.TryParse(text, out var country) ? country
        : Wrong<CountryCode?>(name, $"'{Cut(text)}' is not a country code of two letters", null);

    public CommodityCode? CommodityOrNull(string name, int digits) =>
        TextOrNull(name) is not { } text ? null
        : CommodityCode.TryParse(text, out var code) && code.Digits.Length == digits ? code
        : Wrong<CommodityCode?>(name, $"'{Cut(text)}' is not a commodity code of {digits} digits", null);

    public CommodityCode Commodity(string name, int digits) => CommodityOrNull(name, digits) ?? Missing(name, default(CommodityCode));

    public Mrn Mrn(string name) =>
        TextOrNull(name) is not { } text ? Missing(name, default(Mrn))
        : Primitives.Mrn.TryParse(text, out var mrn) ? mrn
        : Wrong(name, $"'{Cut(text)}' is not a movement reference number of 18 signs", default(Mrn));

    public T Code<T>(string name)
        where T : struct, Enum => CodeOrNull<T>(name) ?? Missing(name, default(T));

    public T? CodeOrNull<T>(string name)
        where T : struct, Enum => TextOrNull(name) is not { } text ? null : Codes.TryRead<T>(text, out var code) ? code : Wrong<T?>(name, Codes.Refusal<T>(Cut(text)), null);

    public IReadOnlyList<T> CodesOf<T>(string name)
        where T : struct, Enum =>
        [.. Items(name).Select((e, i) => e.ValueKind == JsonValueKind.String && Codes.TryRead<T>(e.GetString() ?? "", out var code)
            ? code
            : Wrong($"{name}[{i}]", Codes.Refusal<T>(Cut(e.ToString())), default(T)))];

    public IReadOnlyList<CountryCode> Countries(string name) =>
        [.. Items(name).Select((e, i) => CountryCode.TryParse(e.ValueKind == JsonValueKind.String ? e.GetString() : null, out var country)
            ? country
            : Wrong($"{name}[{i}]", "is not a country code of two letters", default(CountryCode)))];

    public IReadOnlyList<string> Texts(string name) => TextsOrNull(name) ?? [];

    public IReadOnlyList<string>? TextsOrNull(string name) => Find(name) is null
        ? null
        : [.. Items(name).Select((e, i) => e.ValueKind == JsonValueKind.String ? e.GetString() ?? "" : Wrong($"{name}[{i}]", "must be text", ""))];

    public T Object<T>(string name, Func<FormNode, T> read)
    {
        if (Find(name) is not { } value)
        {
            return new FormNode(default, At(name), report.Quiet(Missing(name, report))).As(read);
        }

        return value.ValueKind == JsonValueKind.Object
            ? new FormNode(value, At(name), report).As(read)
            : new FormNode(default, At(name), report.Quiet(Wrong(name, "must be an object", report))).As(read);
    }

    public T? ObjectOrNull<T>(string name, Func<FormNode, T> read)
        where T : class => Find(name) is null ? null : Object(name, read);

    public IReadOnlyList<T> Objects<T>(string name, Func<FormNode, T> read) => ObjectsOrNull(name, read) ?? [];

    public IReadOnlyList<T>? ObjectsOrNull<T>(string name, Func<FormNode, T> read)
    {
        if (Find(name) is null)
        {
            return null;
        }

        var values = new List<T>();
        foreach (var item in Items(name))
        {
            if (item.ValueKind == JsonValueKind.Object)
            {
                values.Add(new FormNode(item, $"{At(name)}[{values.Count}]", report).As(read));
            }
            else
            {
                Wrong($"{name}[{values.Count}]", "must be an object", 0);
                break;
            }
        }

        return values;
    }

    public IReadOnlyDictionary<string, T> Map<T>(string name, Func<JsonElement, string, FormReport, T> read)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        if (Find(name) is not { } value)
        {
            return map;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            Wrong(name, "must be an object", 0);
            return map;
        }

        foreach (var property in value.EnumerateObject())
        {
            map[property.Name] = read(property.Value, $"{At(name)}.{Cut(property.Name)}", report);
        }

        return map;
    }

    private static string Cut(string text) => text.Length <= 40 ? text : text[..40] + "...";

    private IEnumerable<JsonElement> Items(string name)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        return value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= FormReport.LongestList
            ? value.EnumerateArray()
            : Wrong<IEnumerable<JsonElement>>(name, $"must be a list of at most {FormReport.LongestList}", []);
    }

    private JsonElement? Find(string name)
    {
        _asked.Add(name);
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private string At(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private T Missing<T>(string name, T placeholder) => Wrong(name, "is required", placeholder);

    private T Wrong<T>(string name, string problem, T placeholder)
    {
        report.Violation(At(name), problem);
        return placeholder;
    }
}
