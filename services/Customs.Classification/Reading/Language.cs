namespace Customs.Classification;

/// <summary>Guesses the language of a description from its script and its small words; enough to tell a decimal comma from a thousands comma.</summary>
public static class Language
{
    private static readonly (string Language, string[] Words)[] Latin =
    [
        ("de", ["und", "fur", "mit", "der", "die", "das", "von", "aus", "zum", "zur", "ohne", "bis", "mm²", "stuck", "inkl"]),
        ("fr", ["de", "pour", "avec", "et", "des", "du", "la", "le", "les", "en", "sans", "acier"]),
        ("tr", ["ve", "icin", "ile", "adet", "olan", "makinesi", "tip", "kaynak"]),
        ("ms", ["untuk", "dengan", "dan", "bagi", "mesin", "yang", "daripada", "pam", "keluli"]),
        ("en", ["and", "for", "with", "of", "the", "to", "in", "without", "from", "type"]),
    ];

    /// <summary>The declared language, else the guessed one, as ISO 639-1.</summary>
    public static string Of(string declared, LineText text)
    {
        if (declared.Length >= 2)
        {
            return declared[..2].ToLowerInvariant();
        }

        foreach (var c in text.Folded)
        {
            var script = c switch { >= '\u3400' and <= '\u9fff' => "zh", >= '\u0600' and <= '\u06ff' => "fa", >= 'а' and <= 'я' => "ru", _ => "" };
            if (script.Length > 0)
            {
                return script;
            }
        }

        return Letters(text.Clean) ?? Latin
            .Select(l => (l.Language, Count: text.Words.Count(w => l.Words.Contains(w.Folded, StringComparer.Ordinal))))
            .OrderByDescending(l => l.Count)
            .First(l => l.Count > 0 || l.Language == "en").Language;
    }

    private static string? Letters(string text)
    {
        foreach (var c in text)
        {
            if (c is 'ß' or 'ä' or 'Ä')
            {
                return "de";
            }

            if (c is 'ı' or 'ş' or 'ğ' or 'İ' or 'Ş')
            {
                return "tr";
            }

            if (c is 'é' or 'è' or 'ê' or 'à' or 'ç')
            {
                return "fr";
            }
        }

        return null;
    }
}
