namespace Customs.Screening;

/// <summary>The words of the exchange forms for identifier types.</summary>
public static class IdentifierTypes
{
    private static readonly (string Word, IdentifierType Type)[] Words =
    [
        ("imo", IdentifierType.Imo), ("mmsi", IdentifierType.Mmsi), ("passport", IdentifierType.Passport), ("national-id", IdentifierType.NationalId), ("tax", IdentifierType.Tax),
        ("registration", IdentifierType.Registration), ("bic", IdentifierType.Bic), ("lei", IdentifierType.Lei), ("eori", IdentifierType.Eori), ("phone", IdentifierType.Phone),
        ("email", IdentifierType.Email), ("web", IdentifierType.Web), ("tail", IdentifierType.Tail), ("account", IdentifierType.Account), ("other", IdentifierType.Other),
    ];

    /// <summary>Reads a word of the form; any other is <see cref="IdentifierType.Other"/>.</summary>
    public static IdentifierType Read(string word) =>
        Array.Find(Words, w => w.Word.Equals(word, StringComparison.OrdinalIgnoreCase)).Type;

    /// <summary>The word of the form.</summary>
    public static string Word(this IdentifierType type) => Array.Find(Words, w => w.Type == type).Word;
}
