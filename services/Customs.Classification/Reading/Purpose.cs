using System.Collections.Frozen;

namespace Customs.Classification;

/// <summary>Tells what goods are from what they are for: "titanium bars for surgical instruments".</summary>
public static class Purpose
{
    private static readonly FrozenSet<string> Words = new[] { "for", "fur", "pour", "icin", "untuk", "bagi", "для", "برای", "جهت", "para", "per" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The place of the first word that says "for"; the number of words when there is none, or when nothing stands before it.</summary>
    public static int Begins(LineText text)
    {
        for (var i = 1; i < text.Words.Count; i++)
        {
            if (Words.Contains(text.Words[i].Folded))
            {
                return i;
            }
        }

        return text.Words.Count;
    }
}
