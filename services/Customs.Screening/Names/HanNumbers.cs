using System.Globalization;

namespace Customs.Screening.Names;

/// <summary>Numbers in Chinese characters: 第三十一研究所 is the 31st, 六二五 is 625. A single one is a number only behind 第; elsewhere it is part of a name.</summary>
internal static class HanNumbers
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Others = "○零ニ壱弐参";
    private const string OtherValues = "002123";

    /// <summary>Takes a number at the start, with 第 before it; returns how many characters it used, or zero.</summary>
    public static int Read(ReadOnlySpan<char> text, List<Word> words)
    {
        var ordinal = text[0] == '第' ? 1 : 0;
        int value = 0, current = 0, length = ordinal;
        var placed = false;
        for (; length < text.Length && length < 8; length++)
        {
            if (Digit(text[length]) is var digit and >= 0)
            {
                current = placed ? digit : (current * 10) + digit;
            }
            else if (text[length] is '十' or '百' or '千')
            {
                value += Math.Max(1, current) * (text[length] == '十' ? 10 : text[length] == '百' ? 100 : 1000);
                current = 0;
                placed = true;
            }
            else
            {
                break;
            }
        }

        if (length - ordinal < 2 - ordinal)
        {
            return 0;
        }

        words.Add(new Word((value + current).ToString(CultureInfo.InvariantCulture), WordOrigin.Full));
        return length;
    }

    private static int Digit(char c) =>
        Digits.IndexOf(c, StringComparison.Ordinal) is var digit and >= 0 ? digit
        : Others.IndexOf(c, StringComparison.Ordinal) is var other and >= 0 ? OtherValues[other] - '0' : -1;
}
