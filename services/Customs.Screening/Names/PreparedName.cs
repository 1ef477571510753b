using System.Text;

namespace Customs.Screening.Names;

/// <summary>A name ready to be compared: its words without legal forms, and the legal forms apart.</summary>
/// <param name="Words">At least one word unless nothing of the name is a letter or digit.</param>
/// <param name="LegalForms">Classes of legal forms found, as bits.</param>
/// <param name="Steps">What was done to the name, for the officer: "transliterated", "legal form taken out" ...</param>
internal sealed record PreparedName(IReadOnlyList<Word> Words, uint LegalForms, NameSteps Steps)
{
    /// <summary>The name of nobody.</summary>
    public static readonly PreparedName Nothing = new([], 0, NameSteps.None);

    private const int LongestWhole = 60;
    private const int LeastLatin = 3;

    /// <summary>The folded name without its blanks, legal form and all; empty when it was written in a script that is read syllable by syllable or without vowels.</summary>
    public string Whole { get; private init; } = "";

    /// <summary>Prepares a name.</summary>
    public static PreparedName Of(string name)
    {
        var prepared = Of(NameFolding.Fold(name), NameSteps.None);
        return Ascii.IsValid(name) ? prepared with { Whole = WholeOf(name) } : prepared;
    }

    /// <summary>Every way to read a name: what stands in Latin letters apart from what stands in Chinese characters, and those as Mandarin and as Korean reads them. Nearly always one.</summary>
    public static IReadOnlyList<PreparedName> ReadingsOf(string name)
    {
        if (!name.AsSpan().ContainsAnyInRange('\u3400', '\uFAFF'))
        {
            return [Of(name)];
        }

        var (latin, eastern) = Parted(name);
        var readings = new List<PreparedName>(3);
        if (latin.Count(char.IsAsciiLetter) >= LeastLatin && (name.AsSpan().ContainsAny('(', '（') || latin.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 1))
        {
            readings.Add(Of(latin));
        }
        else
        {
            eastern = name;
        }

        readings.Add(Of(eastern));
        if (NameFolding.Fold(eastern, korean: true) is var korean && korean.Exists(w => w.Origin == WordOrigin.Translated) && korean.Exists(w => w.Origin == WordOrigin.Full))
        {
            // Firms only: read so, half of all Chinese persons would be Koreans.
            readings.Add(Of(korean, NameSteps.ReadInKorean));
        }

        return readings;
    }

    // METI writes "Changgwang Sinyong Corporation (蒼光信用会社)": two names, not one. "김 Mathias" is one, whatever it is.
    private static (string Latin, string Eastern) Parted(string name)
    {
        var latin = new StringBuilder(name.Length);
        var eastern = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var isEastern = c is >= '\u2E80' and <= '\uFAFF' or >= '\uFF00';
            latin.Append(isEastern ? ' ' : c);
            eastern.Append(isEastern || char.IsAsciiDigit(c) ? c : ' ');
        }

        return (latin.ToString(), eastern.ToString());
    }

    private static PreparedName Of(List<Word> words, NameSteps steps)
    {
        var whole = WholeOf(words);
        foreach (var word in words)
        {
            steps |= word.Origin is WordOrigin.Abjad or WordOrigin.Syllable ? NameSteps.Transliterated
                : word.Origin is WordOrigin.Translated ? NameSteps.Translated : NameSteps.None;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Origin == WordOrigin.Full)
            {
                words[i] = words[i] with { Text = TradeSpelling.Right(words[i].Text) };
            }
        }

        GluedTradeWords.Split(words);
        NumberWords.Rewrite(words);
        JoinServantOf(words);
        var kept = new List<Word>(words.Count);
        var forms = TakeLegalForms(words, kept);
        if (kept.Count == 0)
        {
            kept.AddRange(words);
            forms = 0;
        }

        steps |= forms != 0 ? NameSteps.LegalFormTaken : NameSteps.None;
        return new PreparedName(DropEmpty(kept), forms, steps) { Whole = whole };
    }

    // What is in Latin letters already is taken as it is written: a trade word that was put into English may be mistyped on the other side.
    private static string WholeOf(string ascii)
    {
        Span<char> whole = stackalloc char[LongestWhole];
        var length = 0;
        foreach (var c in ascii)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (length == LongestWhole)
                {
                    return "";
                }

                whole[length++] = char.ToLowerInvariant(c);
            }
        }

        return new string(whole[..length]);
    }

    private static string WholeOf(List<Word> words) =>
        words.TrueForAll(w => w.Origin == WordOrigin.Full) && words.Sum(w => w.Text.Length) <= LongestWhole ? string.Concat(words.Select(w => w.Text)) : "";

    private static uint TakeLegalForms(List<Word> words, List<Word> kept)
    {
        var forms = 0u;
        for (var i = 0; i < words.Count;)
        {
            // What a script without vowels or a syllable reads as is a name, whatever it looks like in Latin letters.
            var form = 0;
            var taken = words[i].Origin is WordOrigin.Full or WordOrigin.Translated ? Names.LegalForms.Find(words, i, out form) : 0;
            taken = taken > 0 ? taken : NearLegalForms.Find(words, i, out form);
            if (taken > 0)
            {
                forms |= 1u << form;
                i += taken;
            }
            else
            {
                kept.Add(words[i++]);
            }
        }

        return forms;
    }

    private static List<Word> DropEmpty(List<Word> words)
    {
        var kept = new List<Word>(words.Count);
        foreach (var word in words)
        {
            if (word.Origin == WordOrigin.Syllable || !TradeWords.IsEmpty(word.Text))
            {
                kept.Add(word with { Text = TradeWords.Canonical(word.Text) });
            }
        }

        return kept.Count > 0 ? kept : words;
    }

    // Abd, Abdul, Abdel, Abd al- and the name of God behind it are one given name.
    private static void JoinServantOf(List<Word> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Text is not ("abd" or "abdul" or "abdel" or "abdal" or "abdol" or "abdoul" or "abdu" or "abdur" or "abdus" or "abdil" or "abed"))
            {
                continue;
            }

            var next = words[i + 1].Text is "al" or "el" or "ul" or "ur" or "ar" or "as" or "ol" && i + 2 < words.Count ? i + 2 : i + 1;
            words[i] = new Word("abdul" + words[next].Text, words[i].Origin);
            words.RemoveRange(i + 1, next - i);
        }
    }
}

/// <summary>What was done to a name before it was compared.</summary>
[Flags]
internal enum NameSteps
{
    /// <summary>Only folded.</summary>
    None = 0,

    /// <summary>Written in Latin letters.</summary>
    Transliterated = 1,

    /// <summary>A trade word was put into English.</summary>
    Translated = 2,

    /// <summary>A legal form was taken out.</summary>
    LegalFormTaken = 4,

    /// <summary>Chinese characters were read as Korean does.</summary>
    ReadInKorean = 8,
}
