namespace Customs.Inspection.Reading;

/// <summary>Reads code words of the forms (END_USER) as names of our enums (EndUser) and writes them back.</summary>
public static class Codes
{
    /// <summary>Reads a code word in capitals; a number is refused although it would parse as an enum.</summary>
    public static bool TryRead<T>(string text, out T code)
        where T : struct, Enum
    {
        code = default;
        return text.Length is > 0 and < 40
            && char.IsAsciiLetterUpper(text[0])
            && !text.Contains(',', StringComparison.Ordinal)
            && Enum.TryParse(text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out code)
            && Write(code) == text;
    }

    /// <summary>Writes a code word: EndUser becomes END_USER, Cc515c becomes CC515C.</summary>
    public static string Write<T>(T code)
        where T : struct, Enum
    {
        var name = code.ToString();
        var words = string.Concat(name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? $"_{c}" : $"{c}"));
        return words.ToUpperInvariant();
    }

    internal static string Refusal<T>(string text)
        where T : struct, Enum => $"'{text}' is not one of {string.Join(", ", Enum.GetValues<T>().Select(Write))}";
}
