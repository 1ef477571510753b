using System.Collections.Frozen;

namespace Customs.Classification;

/// <summary>Words that deny what they stand beside.</summary>
public static class Negation
{
    private static readonly FrozenSet<string> Before = new[]
    {
        "no", "not", "non", "without", "never", "lacks", "excluding", "nicht", "kein", "keine", "keinen", "ohne", "pas", "sans", "aucun", "aucune",
        "degil", "yok", "olmayan", "tanpa", "bukan", "tidak", "tiada", "не", "нет", "без", "бездополнительного", "无", "不", "非", "没有", "未", "بدون", "فاقد", "غير",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> After = new[] { "degil", "yok", "olmayan", "ندارد", "نیست", "nicht", "free", "frei" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> No = new[]
    {
        "no", "none", "false", "0", "n", "nil", "not", "n a", "nein", "ohne", "keine", "non", "sans", "hayir", "yok", "tidak", "нет", "无", "否", "خیر", "ندارد",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word denies what follows it.</summary>
    public static bool Denies(string word) => Before.Contains(word);

    /// <summary>Whether a folded word denies what stands before it.</summary>
    public static bool DeniesBefore(string word) => After.Contains(word);

    /// <summary>Whether a folded text as a whole says no.</summary>
    public static bool IsNo(string folded) => folded.Length == 0 || No.Contains(folded);
}
