namespace Customs.Screening.Names;

/// <summary>The kind of script that a word was written in before it was folded to Latin letters.</summary>
internal enum WordOrigin : byte
{
    /// <summary>Latin, Cyrillic, Greek, Kana and others that write vowels.</summary>
    Full,

    /// <summary>Arabic, Hebrew and Indic scripts, whose folding lacks short vowels: only consonants can be compared.</summary>
    Abjad,

    /// <summary>One syllable of Han or Hangul; names join two or three of them into one Latin word.</summary>
    Syllable,

    /// <summary>A whole word that a table of trade words translated.</summary>
    Translated,
}

/// <summary>A folded word: lower-case ASCII letters and digits.</summary>
internal readonly record struct Word(string Text, WordOrigin Origin);
