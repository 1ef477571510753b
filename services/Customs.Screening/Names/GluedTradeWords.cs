namespace Customs.Screening.Names;

/// <summary>Parts long trade words from what was run together with them: "STOCKCOMPANY", "PETROCHEMICALCOMPANY", "COMPANYFOREIGN".</summary>
internal static class GluedTradeWords
{
    private const int LeastRest = 4;

    private static readonly string[] Long =
        ["company", "limited", "corporation", "enterprises", "international", "industries", "technology", "technologies", "engineering", "liability", "trading", "investment", "electronics", "machinery", "petrochemical", "importadora", "comercializadora", "obshchestvo"];

    /// <summary>Splits words in place.</summary>
    public static void Split(List<Word> words)
    {
        for (var i = 0; i < words.Count && words.Count < 40; i++)
        {
            var text = words[i].Text;
            if (text.Length < 11 || words[i].Origin != WordOrigin.Full)
            {
                continue;
            }

            foreach (var known in Long)
            {
                var rest = text.Length - known.Length;
                var at = rest < LeastRest ? 0
                    : text.EndsWith(known, StringComparison.Ordinal) ? rest
                    : text.StartsWith(known, StringComparison.Ordinal) ? known.Length : 0;
                if (at > 0)
                {
                    words[i] = words[i] with { Text = text[..at] };
                    words.Insert(i + 1, new Word(text[at..], WordOrigin.Full));
                    break;
                }
            }
        }
    }
}
