using System.Globalization;
using System.Text;
using AnyAscii;

namespace Customs.Benchmarks.Screening;

/// <summary>Whether some word of two names agrees within one edit after folding; independent of the matcher's own folding.</summary>
internal static class Nearness
{
    public static bool SharesWord(string a, string b) => Words(a).Any(x => Words(b).Any(y => (x.Length >= 4 && y.Length >= 4 && WithinOne(x, y)) || (x == y && x.Length >= 3)));

    private static string[] Words(string name)
    {
        var text = new StringBuilder();
        foreach (var rune in name.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            text.Append(Encoding.ASCII.GetString(Transliteration.Transliterate(rune)));
        }

        return new string([.. text.ToString().ToLower(CultureInfo.InvariantCulture).Replace("'", "", StringComparison.Ordinal).Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool WithinOne(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
        {
            i++;
        }

        return a.AsSpan(Math.Min(a.Length, i + 1)).SequenceEqual(b.AsSpan(Math.Min(b.Length, i + 1)))
            || a.AsSpan(i).SequenceEqual(b.AsSpan(Math.Min(b.Length, i + 1))) || a.AsSpan(Math.Min(a.Length, i + 1)).SequenceEqual(b.AsSpan(i));
    }
}
