using System.Collections.Frozen;

namespace Customs.Screening.Names;

/// <summary>Letters of Cyrillic, Greek, Arabic (with Persian and Urdu) and Hebrew as trade documents romanise them: the common spelling, not a scholarly one.</summary>
internal static class ScriptTables
{
    private const string Cyrillic =
        "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya " +
        "і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz ѓ gj ќ kj ѕ dz қ q ғ gh ң ng ө o ұ u ү u һ h ә a ҳ h ҷ j ӣ i ӯ u";

    private const string Greek =
        "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o ά a έ e ή i ί i ό o ύ y ώ o ϊ i ϋ y ΐ i ΰ y";

    // Long vowels alif, waw and ya stand for vowels as often as for consonants; the skeleton of a word drops them.
    private const string Arabic =
        "ا a آ a أ a إ i ٱ a ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ک k ك k گ g ل l م m ن n ه h ة a ۀ h و w ؤ w " +
        "ی y ي y ى a ئ y ء  ں n ڑ r ٹ t ڈ d ے y ہ h ھ h ڤ v ګ g ټ t ډ d ړ r ږ zh ښ sh ڼ n ې e ۍ y څ ts ځ dz ێ e ۆ o";

    private const string Hebrew =
        "א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע  פ p ף f צ ts ץ ts ק k ר r ש sh ת t";

    private static readonly FrozenDictionary<char, string> Letters = Read();

    /// <summary>The Latin spelling of a lower-case letter, or null when the letter is in none of the tables.</summary>
    public static string? Find(char letter) => Letters.GetValueOrDefault(letter);

    /// <summary>Whether a letter belongs to a script that leaves out short vowels.</summary>
    public static bool IsAbjad(char letter) => letter is (>= '\u0590' and <= '\u08FF') or (>= '\u0900' and <= '\u0DFF') or (>= '\uFB1D' and <= '\uFEFC');

    private static FrozenDictionary<char, string> Read()
    {
        var letters = new Dictionary<char, string>();
        foreach (var table in new[] { Cyrillic, Greek, Arabic, Hebrew })
        {
            var parts = table.Split(' ');
            for (var i = 0; i + 1 < parts.Length; i += 2)
            {
                letters[parts[i][0]] = parts[i + 1];
            }
        }

        return letters.ToFrozenDictionary();
    }
}
