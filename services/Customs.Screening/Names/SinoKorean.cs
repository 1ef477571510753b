using System.Collections.Frozen;
using System.Text;

namespace Customs.Screening.Names;

/// <summary>Reads Chinese characters as Korean does, in the spelling that North Korean firms use (McCune-Reischauer without its marks): 大成 is Taesong, 連光 Ryongwang.</summary>
/// <remarks>Japan's end-user list writes North Korean names in characters; their Mandarin reading finds nobody.</remarks>
internal static class SinoKorean
{
    private const int FirstSyllable = 0xAC00;
    private const int Vowels = 21;
    private const int Finals = 28;

    private static readonly string[] InitialAlone = ["k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];
    private static readonly string[] InitialWithin = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];
    private static readonly string[] Vowel = ["a", "ae", "ya", "yae", "o", "e", "yo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "u", "ui", "i"];
    private static readonly string[] Final = ["", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", ""];

    private static readonly FrozenDictionary<char, char> Syllables = Read();

    /// <summary>Reads characters up to the next known word, number or other script as words of two syllables, the last of three when they are odd; returns how many characters it used.</summary>
    public static int Read(ReadOnlySpan<char> text, StringBuilder word, List<Word> words)
    {
        var length = 0;
        while (length < text.Length && Syllables.ContainsKey(text[length]) && !HanWords.Begins(text[length..]) && HanNumbers.Read(text[length..], []) == 0)
        {
            length++;
        }

        for (var i = 0; i < length; i++)
        {
            Append(Syllables[text[i]], word);
            if ((i % 2 == 1 && length - i - 1 != 1) || i == length - 1)
            {
                words.Add(new Word(word.ToString(), WordOrigin.Full));
                word.Clear();
            }
        }

        return length;
    }

    private static void Append(char syllable, StringBuilder word)
    {
        var index = syllable - FirstSyllable;
        var voiced = word.Length > 0 && word[^1] is not ('k' or 't' or 'p');
        word.Append((voiced ? InitialWithin : InitialAlone)[index / (Vowels * Finals)])
            .Append(Vowel[index / Finals % Vowels])
            .Append(Final[index % Finals]);
    }

    private static FrozenDictionary<char, char> Read()
    {
        var found = new Dictionary<char, char>();
        foreach (var group in HanjaTable.Rows.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var character in group.AsSpan(1))
            {
                found.TryAdd(character, group[0]);
            }
        }

        return found.ToFrozenDictionary();
    }
}
