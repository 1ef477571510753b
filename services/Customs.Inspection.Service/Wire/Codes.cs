using System.Text;

namespace Customs.Inspection.Service;

/// <summary>The words of a closed set as messages write them: <c>NotifyParty</c> is NOTIFY_PARTY, <c>Cc515c</c> is CC515C.</summary>
/// <typeparam name="TEnum">The set.</typeparam>
internal static class Codes<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> Words = Enum.GetValues<TEnum>().ToDictionary(v => v, v => Snake(v.ToString()));
    private static readonly Dictionary<string, TEnum> Values = Words.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

    /// <summary>Every word, for messages that say what is allowed.</summary>
    public static string All { get; } = string.Join(", ", Words.Values);

    /// <summary>The word of a value.</summary>
    public static string Word(TEnum value) => Words[value];

    /// <summary>The word of a value that may be absent; empty then.</summary>
    public static string Word(TEnum? value) => value is { } known ? Words[known] : "";

    /// <summary>The value of a word, exactly as written.</summary>
    public static bool TryParse(string word, out TEnum value) => Values.TryGetValue(word, out value);

    private static string Snake(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0)
            {
                word.Append('_');
            }

            word.Append(char.ToUpperInvariant(c));
        }

        return word.ToString();
    }
}
