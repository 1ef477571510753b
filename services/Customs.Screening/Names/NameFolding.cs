using System.Globalization;
using System.Text;
using AnyAscii;

namespace Customs.Screening.Names;

/// <summary>Folds a name of any script to words of lower-case ASCII letters and digits.</summary>
/// <remarks>FormKC folds widths and ligatures and needs ICU; marks, controls and direction signs go; letters go through the script tables, the rest through AnyAscii (ISC).</remarks>
internal static class NameFolding
{
    /// <summary>Longer names are cut: no party has one, and a declaration may hold anything.</summary>
    public const int MaxLength = 400;

    private const int MaxWords = 40;

    /// <summary>Folds; an empty list when nothing of the text is a letter or digit.</summary>
    public static List<Word> Fold(string name) => Fold(name, korean: false);

    /// <summary>Folds, reading Chinese characters as Korean does when that is asked for.</summary>
    public static List<Word> Fold(string name, bool korean)
    {
        var words = new List<Word>();
        var cut = name.Length > MaxLength ? name[..MaxLength] : name;
        var text = Ascii.IsValid(cut) ? cut : Composed(cut);
        var word = new StringBuilder();
        var abjad = false;
        for (var i = 0; i < text.Length && words.Count < MaxWords; i++)
        {
            var c = text[i];
            if (char.IsAscii(c))
            {
                ReadAscii(text, i, word, words, ref abjad);
                continue;
            }

            if (korean && IsHan(c) && SinoKorean.Read(text.AsSpan(i), word, words) is var read and > 0)
            {
                i += read - 1;
                continue;
            }

            if (IsHan(c) || IsHangul(c))
            {
                Close(word, words, ref abjad);
                i += HanNumbers.Read(text.AsSpan(i), words) is var digits and > 0 ? digits - 1
                    : HanWords.Read(text.AsSpan(i), words) is var used and > 0 ? used - 1 : Syllable(text, i, words);
                continue;
            }

            abjad |= ScriptTables.IsAbjad(c);
            i += ReadOther(text, i, word, words, ref abjad);
        }

        Close(word, words, ref abjad);
        return words;
    }

    private static void ReadAscii(string text, int i, StringBuilder word, List<Word> words, ref bool abjad)
    {
        var c = text[i];
        if (char.IsAsciiLetterOrDigit(c))
        {
            word.Append(char.ToLowerInvariant(c));
        }
        else if (c is not ('\'' or '`') && !(c == '.' && IsInitial(text, i)))
        {
            Close(word, words, ref abjad);
        }
    }

    // A.B.C. and S.R.L. are one word; "Co.Ltd" and "M. Ali" are two.
    private static bool IsInitial(string text, int dot) =>
        dot >= 1 && char.IsLetter(text[dot - 1]) && (dot < 2 || !char.IsLetter(text[dot - 2]))
        && dot + 1 < text.Length && char.IsLetter(text[dot + 1]) && (dot + 2 >= text.Length || !char.IsLetter(text[dot + 2]));

    private static int ReadOther(string text, int i, StringBuilder word, List<Word> words, ref bool abjad)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(text, i);
        switch (category)
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter:
                // Among them the zero-width non-joiner, which parts the halves of a Persian compound and is typed or left out at will.
                break;
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.SpacingCombiningMark:
                return Transliterate(text, i, word);
            case UnicodeCategory.Surrogate:
                Close(word, words, ref abjad);
                break;
            default:
                if (text[i] is not ('’' or '‘' or 'ʼ' or 'ʿ' or 'ʾ' or '´'))
                {
                    Close(word, words, ref abjad);
                }

                break;
        }

        return 0;
    }

    private static int Transliterate(string text, int i, StringBuilder word)
    {
        if (ScriptTables.Find(char.ToLowerInvariant(text[i])) is { } letters)
        {
            word.Append(letters);
            return 0;
        }

        if (!Rune.TryGetRuneAt(text, i, out var rune))
        {
            return 0;
        }

        foreach (var b in Transliteration.Transliterate(rune))
        {
            if (char.IsAsciiLetterOrDigit((char)b))
            {
                word.Append(char.ToLowerInvariant((char)b));
            }
        }

        return rune.Utf16SequenceLength - 1;
    }

    private static int Syllable(string text, int i, List<Word> words)
    {
        var syllable = new StringBuilder();
        if (text[i] == '이' && (i == 0 || !IsHangul(text[i - 1])))
        {
            // The surname Yi (Lee, Ri), not a letter.
            syllable.Append('y');
        }

        var extra = Transliterate(text, i, syllable);
        if (syllable.Length > 0)
        {
            words.Add(new Word(syllable.ToString(), WordOrigin.Syllable));
        }

        return extra;
    }

    private static void Close(StringBuilder word, List<Word> words, ref bool abjad)
    {
        if (word.Length > 0)
        {
            var text = word.ToString();
            words.Add(ForeignTradeWords.Translate(text) is { } translated
                ? new Word(translated, WordOrigin.Translated)
                : new Word(text, abjad ? WordOrigin.Abjad : WordOrigin.Full));
            word.Clear();
        }

        abjad = false;
    }

    /// <summary>Whether a character is Chinese, as names of China, Japan and Korea use it.</summary>
    public static bool IsHan(char c) => c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Whether a character is a Korean syllable.</summary>
    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    private static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // A lone surrogate is no text; what stands around it still is.
            return string.Concat(text.Where(c => !char.IsSurrogate(c))).Normalize(NormalizationForm.FormKC);
        }
    }
}
